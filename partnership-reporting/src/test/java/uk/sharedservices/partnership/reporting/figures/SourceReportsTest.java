package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.DOES_NOT_AGREE;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.EXACT;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.NOT_CHECKABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("On the two source reports the linter")
class SourceReportsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    @DisplayName("finds that 3.243 + 2.257 agrees with 5.500, exactly and at its place")
    void financialImplications() throws IOException {
        Finding balance = Lint.one(Relation.BALANCE, Lint.resource("report-b.md"));

        assertThat(balance.grade()).isEqualTo(EXACT);
        assertThat(balance.because()).isEqualTo("£3.243m and £2.257m make £5.500m, as printed.");
        assertThat(balance.place().section()).contains("Financial Implications");
        assertThat(balance.place().toString()).startsWith("line 3, column ");
    }

    @Test
    @DisplayName("raises of report B its 18 months alone: 19 months and 30 days since the decision that it tells")
    void eighteenMonths() throws IOException {
        LintReport report = FigureLinter.ofText(Lint.resource("report-b.md"));

        assertThat(report.isClean()).isFalse();
        assertThat(report.speaksOn()).contains(LocalDate.of(2022, 11, 23));
        assertThat(report.with(DOES_NOT_AGREE)).singleElement().satisfies(finding -> {
            assertThat(finding.relation()).isEqualTo(Relation.SINCE);
            assertThat(finding.words()).isEqualTo("18 months since the original agreement was put in place");
            assertThat(finding.because())
                    .isEqualTo("From 24 March 2021 to 23 November 2022 is 19 months and 30 days, not 18 months.");
            assertThat(finding.place().part()).contains("2.9");
        });
    }

    @Test
    @DisplayName("leaves open report B's notice, whose days are not told")
    void notice() throws IOException {
        Finding notice = Lint.one(Relation.NOTICE, Lint.resource("report-b.md"));

        assertThat(notice.grade()).isEqualTo(NOT_CHECKABLE);
        assertThat(notice.words()).isEqualTo("four weeks' prior written notice");
    }

    @Test
    @DisplayName("finds figures but no relation in report A")
    void reportA() throws IOException {
        LintReport report = FigureLinter.ofText(Lint.resource("report-a.md"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.figures())
                .extracting(figure -> figure.words())
                .contains("£270k", "23 November", "21/22", "22/23");
    }

    @Test
    @DisplayName("as whole files, where they lie beside the project, raises nothing else")
    void wholeFiles() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        LintReport first = FigureLinter.ofText(Files.readString(SEEDS.resolve("000_c8b87e47e3635602.txt")));
        LintReport second = FigureLinter.ofText(Files.readString(SEEDS.resolve("001_dcec838f3b5b1f57.txt")));

        assertThat(first.findings()).isEmpty();
        assertThat(second.with(DOES_NOT_AGREE))
                .singleElement()
                .extracting(Finding::relation)
                .isEqualTo(Relation.SINCE);
        assertThat(second.with(EXACT))
                .singleElement()
                .extracting(Finding::relation)
                .isEqualTo(Relation.BALANCE);
        assertThat(second.findings()).hasSize(3);
    }
}

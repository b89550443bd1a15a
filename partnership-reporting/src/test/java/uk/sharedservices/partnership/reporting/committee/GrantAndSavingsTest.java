package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;

@DisplayName("A document on the grant or on savings")
class GrantAndSavingsTest {

    @Test
    @DisplayName(
            "tells what was aimed at, what was realised once and what recurs, each council by itself, to the penny")
    void savings() {
        Report savings = ReferenceDocuments.of("savings");
        assertThat(row(savings, "Savings by council", "Stockport"))
                .containsExactly("Stockport", "£270,000", "not told", "none evidenced");
        assertThat(row(savings, "Savings by council", "Tameside"))
                .containsExactly("Tameside", "not told", "£48,000 (inferred)", "nil");
        assertThat(Asked.text(savings)).contains("What is realised once pays for no second year.");
    }

    @Test
    @DisplayName("asked for one council tells nothing of the other's savings or grant")
    void oneCouncil() {
        Report grant = ReferenceDocuments.of("dsg");
        assertThat(Asked.titles(grant)).contains("Tameside").doesNotContain("Stockport");
        assertThat(Asked.section(grant, "Savings")).contains("£48,000").doesNotContain("Stockport", "£270,000");
    }

    @Test
    @DisplayName("tells a deficit as one, with its share of the grant, and that the printed figures agree")
    void deficit() {
        assertThat(Asked.section(ReferenceDocuments.of("dsg"), "Tameside"))
                .contains("Tameside carries into 2023/24, as its own, a deficit of £5.500m.")
                .contains("2.27 %")
                .contains("£3.243m + £2.257m = £5.500m agrees exactly.");
    }

    @Test
    @DisplayName("tells what was told of a year in turn, where it was told more than once")
    void inTurn() {
        assertThat(row(
                        ReferenceDocuments.of("dsg-with-a-forecast"),
                        "What was told of the year, in turn",
                        "forecast as at January 2024"))
                .containsExactly(
                        "forecast as at January 2024", "£3.306m", "£4.731m (reckoned from its parts)", "not told");
    }

    @Test
    @DisplayName("makes no forecast without its cautions, and says what is not held and not counted")
    void forecast() {
        assertThat(Asked.text(ReferenceDocuments.of("dsg-with-a-forecast")))
                .contains("Forecasts of these balances have missed by a multiple, both ways.")
                .contains("Not held and not guessed: place funding;")
                .contains("Not counted here:", "Announced only: the department is to pay 90 %");
    }

    @Test
    @DisplayName("tells what has to be known first of the figures that a forecast begins with")
    void warnings() {
        Report grant = Asked.of(
                ReportKind.DSG,
                LocalDate.of(2026, 11, 22),
                request -> request.by(Asked.STOCKPORT).year(FinancialYear.startingIn(2023)));
        assertThat(Asked.text(grant)).contains("The in-year figure of 2023/24 is the average movement of two years.");
    }

    @Test
    @DisplayName("is a draft that begins with it where a figure in an officer's paragraph does not agree")
    void doesNotAgree() {
        Report wrong = Asked.of(
                ReportKind.DSG,
                Asked.REPORT_B,
                request -> request.by(Asked.TAMESIDE)
                        .paragraphs(OfficersParagraphs.read(
                                "# The grant\n\nThe deficit brought forward of £3.243m and the in-year"
                                        + " overspend of £2.257m give a deficit carried forward of £5.600m.\n")));
        assertThat(wrong.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.titles(wrong)).startsWith("Figures that do not agree");
        assertThat(ReferenceDocuments.of("dsg").stage()).isEqualTo(Stage.FINAL);
    }

    private static List<String> row(Report report, String caption, String first) {
        return report.tables().stream()
                .filter(table -> table.caption().startsWith(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Line::text).toList())
                .filter(cells -> cells.get(0).equals(first))
                .findFirst()
                .orElseThrow();
    }
}

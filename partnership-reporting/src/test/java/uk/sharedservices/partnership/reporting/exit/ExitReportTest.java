package uk.sharedservices.partnership.reporting.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.service.ServiceMethod;

@DisplayName("The exit report")
class ExitReportTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");

    @Test
    @DisplayName("of the reference question reads, as text, as it has been read and approved")
    void asText() throws IOException {
        assertThat(ExitReportText.print(reference())).isEqualToNormalizingNewlines(golden("exit-report.txt"));
    }

    @Test
    @DisplayName("of the reference question is, as HTML, what has been looked at and approved")
    void asHtml() throws IOException {
        assertThat(new ExitReportHtml().body(reference()))
                .isEqualToNormalizingNewlines(golden("exit-report-body.html"));
    }

    @Test
    @DisplayName("in HTML has one first heading, no skipped level, captions and header cells, and no script")
    void isAccessible() {
        Document page = Jsoup.parse(new ExitReportHtml().page(reference()));

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1, h2, h3").eachText())
                .startsWith("If Tameside gives notice on 23 November 2022", "When are we out?");
        assertThat(page.select("table")).allSatisfy((Element table) -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).hasSizeGreaterThan(1);
            assertThat(table.select("tbody tr"))
                    .allSatisfy((Element row) ->
                            assertThat(row.select("th[scope=row]")).hasSize(1));
        });
        assertThat(page.select("script, link, img")).isEmpty();
    }

    @Test
    @DisplayName("gives the same figures as text and as HTML")
    void sameFigures() {
        String html = Jsoup.parse(new ExitReportHtml().page(reference())).text();
        String text = ExitReportText.print(reference()).replaceAll("\\s+", " ");

        assertThat(List.of(
                        "Wednesday 21 December 2022",
                        "Thursday 22 December 2022",
                        "£5,500,000 deficit",
                        "2.27 %",
                        "£3.243m + £2.257m = £5.500m agrees exactly",
                        ExitReport.NOT_LEGAL_ADVICE))
                .allSatisfy(figure -> {
                    assertThat(html).contains(figure);
                    assertThat(text).contains(figure);
                });
    }

    @Test
    @DisplayName("prints a partnership's words as text, never as markup")
    void neverAsMarkup() {
        Partnership hostile = Partnership.builder()
                .from(PARTNERSHIP)
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(PARTNERSHIP.agreement(AGREEMENT).orElseThrow())
                        .name("<script>alert('x')</script> & \"co\"")
                        .build()))
                .build();

        assertThat(new ExitReportHtml().page(report(hostile, LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND)))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert");
    }

    @Test
    @DisplayName("says first that there is no date, when there is none")
    void withoutADate() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2022, 11, 23), ServiceMethod.EMAIL);

        assertThat(report.answered()).isFalse();
        assertThat(report.headline()).startsWith("Cannot say. ");
        assertThat(report.readings()).isEmpty();
        assertThat(report.posts())
                .singleElement()
                .asString()
                .contains("ends with the agreement; then the post holder returns to Tameside");
        assertThat(ExitReportText.print(report)).doesNotContain("When are we out?");
    }

    @Test
    @DisplayName("tells a doubt about the day of giving beside the date")
    void cautions() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2022, 12, 3), ServiceMethod.BY_HAND);

        assertThat(ExitReportText.print(report))
                .contains("Caution: Counted from that day, the last day is Monday 2 January 2023.");
        assertThat(Jsoup.parse(new ExitReportHtml().page(report))
                        .select(".caution")
                        .text())
                .contains("Monday 5 December 2022", "Monday 2 January 2023");
    }

    @Test
    @DisplayName("by either party lists the accounts side by side and says which it does not hold")
    void byEitherParty() {
        ExitReport report = ExitReport.of(
                PARTNERSHIP,
                new ExitQuestion(AGREEMENT, Optional.empty(), LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND)
                        .putTo(PARTNERSHIP, BankHolidays.englandAndWales())
                        .orThrow());

        assertThat(report.title()).isEqualTo("If either party gives notice on 23 November 2022");
        assertThat(report.accounts())
                .extracting(GrantTable::sentence)
                .containsExactly(
                        "Tameside is left with a deficit of £5,500,000.",
                        "Cannot say. No Dedicated Schools Grant position of Stockport is held.");
    }

    @Test
    @DisplayName("marks each fact with its status: the shared post recorded, what is assumed as assumed")
    void marksEachFact() {
        assertThat(reference().posts()).singleElement().asString().contains(FactStatus.RECORDED.words());
        assertThat(reference().notes()).anySatisfy(note -> assertThat(note).contains("it is taken as the day"));
    }

    private static ExitReport reference() {
        return report(PARTNERSHIP, LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND);
    }

    private static ExitReport report(Partnership partnership, LocalDate given, ServiceMethod method) {
        return ExitReport.of(
                partnership,
                new ExitQuestion(AGREEMENT, Optional.of(TAMESIDE), given, method)
                        .putTo(partnership, BankHolidays.englandAndWales())
                        .orThrow());
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExitReportTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

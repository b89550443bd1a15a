package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@DisplayName("What the linter reports")
class LintReportTest {

    private static final Instant STAMPED = Instant.parse("2022-11-10T09:00:00Z");

    @Test
    @DisplayName("of a report of ours tells section and paragraph, and speaks on its day")
    void places() {
        Report report = ReportWriter.of("r", "A report", LocalDate.of(2022, 11, 23), STAMPED)
                .section(
                        "Front sheet",
                        sheet -> sheet.block(new Summary(
                                "Front",
                                List.of(new Summary.Entry("Date", "", List.of(Line.of("Tuesday 23 November 2022")))))))
                .numbered(
                        "Introduction",
                        section -> section.paragraph("Words.")
                                .paragraph("The post has been shared for 18 months since 1 April 2021."))
                .written(Stage.DRAFT);

        LintReport found = FigureLinter.of(report);

        assertThat(found.with(Grade.DOES_NOT_AGREE))
                .extracting(finding -> finding.relation() + " " + finding.place())
                .containsExactly("WEEKDAY Front sheet, Date", "SINCE 1 Introduction, 1.2");
    }

    @Test
    @DisplayName("of a report of ours checks the totals of its tables, by the unit in the heading too")
    void tables() {
        assertThat(FigureLinter.of(table("5.500")).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.relation()).isEqualTo(Relation.TOTAL);
            assertThat(finding.grade()).isEqualTo(Grade.EXACT);
            assertThat(finding.place().part()).contains("table 'The grant', row 'Carried forward'");
        });
        assertThat(FigureLinter.of(table("5.600")).isClean()).isFalse();
        assertThat(FigureLinter.of(SampleReports.everyBlock()).findings())
                .extracting(Finding::grade)
                .containsOnly(Grade.EXACT);
    }

    private static Report table(String total) {
        return ReportWriter.of("r", "A report", LocalDate.of(2022, 11, 23), STAMPED)
                .section(
                        "Money",
                        section -> section.block(Table.of(
                                "The grant",
                                List.of(Column.words("Line"), Column.figures("£m")),
                                List.of(
                                        Row.of(Line.of("Brought forward"), Line.of("3.243")),
                                        Row.of(Line.of("In-year"), Line.of("2.257")),
                                        Row.total(Line.of("Carried forward"), Line.of(total))))))
                .written(Stage.DRAFT);
    }

    @Test
    @DisplayName("of a table in Markdown agrees with sums, subtotals and grand totals, and says what does not")
    void markdownTables() {
        String table = """
                | Line | £m | £000 |
                |---|---|---|
                | A | 1.0 | 1,254 |
                | B | 2.0 | (254) |
                | Total schools | 3.0 | 1,000 |
                | C | 4.0 | 1 |
                | D | 1.0 | 2 |
                | Total other | 5.0 | 3 |
                | Total | 8.0 | 1,009 |
                """;

        List<Finding> findings = Lint.of(Relation.TOTAL, table);

        assertThat(findings)
                .extracting(Finding::grade)
                .containsExactly(Grade.EXACT, Grade.EXACT, Grade.EXACT, Grade.EXACT, Grade.EXACT, Grade.DOES_NOT_AGREE);
        assertThat(findings.get(5).words()).isEqualTo("Total: 1,009");
        assertThat(findings.get(5).place()).hasToString("line 9, column 1");
    }

    @Test
    @DisplayName("in text puts first what does not agree, tells how often, and explains what was checked")
    void text() throws IOException {
        String text = FigureLinter.ofText(Lint.resource("report-b.md")).text().replaceAll("\\s+", " ");

        assertThat(text)
                .startsWith("Some figures do not agree. Figures found: 5 sums of money,")
                .contains(
                        "1 does not agree, 1 not checkable, 1 exact",
                        "The report speaks on Wednesday 23 November 2022.",
                        "What was checked FIG-BALANCE: What is brought forward",
                        "DSG-RECONCILES");
        assertThat(text.indexOf("Does not agree")).isLessThan(text.indexOf("Exact line"));
        assertThat(FigureLinter.ofText("").text()).contains("Nothing disagrees.", "Figures found: none.");
    }

    @Test
    @DisplayName("says that nothing has been checked where no relation between two or more figures was recognised")
    void nothingRecognised() throws IOException {
        assertThat(FigureLinter.ofText("£5m here, £6m there.").text())
                .startsWith("No relation between figures was recognised: nothing has been checked.");
        assertThat(FigureLinter.ofText("On Wednesday 23 November 2022, £5m.").text())
                .startsWith("No relation between figures was recognised: but for the weekdays of dates, nothing has");
        assertThat(FigureLinter.ofText("£5.500m is 2.27% of the grant.").text())
                .startsWith("No relation that was recognised between figures could be checked: nothing has been");
        assertThat(FigureLinter.ofText("£5.0m plus £6.0m is £11.0m.").outcome()).isEqualTo("Nothing disagrees.");
        assertThat(FigureLinter.ofText("£5.0m plus £6.0m is £12.0m.").outcome())
                .isEqualTo("Some figures do not agree.");
        assertThat(FigureLinter.ofText("Only £5m.").outcome()).isEqualTo("Nothing disagrees.");
        assertThat(FigureLinter.ofText(Lint.resource("report-a.md")).json())
                .contains("\"outcome\": \"No relation between figures was recognised: nothing has been checked.\"");
    }

    @Test
    @DisplayName("in text counts dates with their weekdays where they are many")
    void weekdays() {
        assertThat(FigureLinter.ofText("Wednesday 23 November 2022, ".repeat(5) + "Tuesday 22 November 2022.")
                        .text())
                .contains("6 dates are told with the day of the week, and it is right.");
    }

    @Test
    @DisplayName("in JSON has every figure and finding with its place, and the rules that they rest on")
    void json() throws IOException {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(FigureLinter.ofText(Lint.resource("report-b.md")).json());

        assertThat(json.at("/clean").asBoolean()).isFalse();
        assertThat(json.at("/speaksOn").asText()).isEqualTo("2022-11-23");
        assertThat(json.at("/findings/0/relation").asText()).isEqualTo("FIG-BALANCE");
        assertThat(json.at("/findings/0/grade").asText()).isEqualTo("EXACT");
        assertThat(json.at("/findings/0/place/spot/line").asInt()).isEqualTo(3);
        assertThat(json.at("/checked/0/rules/0").asText()).isEqualTo("DSG-RECONCILES");
        assertThat(json.at("/figures/0/kind").asText()).isEqualTo("DAY");
    }

    @Test
    @DisplayName("takes the day on which a text speaks from its own words, also in a table")
    void speaksOn() {
        LocalDate day = LocalDate.of(2022, 11, 23);
        LocalDate other = LocalDate.of(2023, 1, 1);

        assertThat(FigureLinter.ofText("**Date:** 23 November 2022", other).speaksOn())
                .contains(day);
        assertThat(FigureLinter.ofText("Date of meeting: Wednesday 23 November 2022")
                        .speaksOn())
                .contains(day);
        assertThat(FigureLinter.ofText("| Date | 23 November 2022 |\n|---|---|\n")
                        .speaksOn())
                .contains(day);
        assertThat(FigureLinter.ofText("It met on 23 November 2022.").speaksOn())
                .isEmpty();
        assertThat(FigureLinter.ofText("It met on 23 November 2022.", other).speaksOn())
                .contains(other);
    }
}

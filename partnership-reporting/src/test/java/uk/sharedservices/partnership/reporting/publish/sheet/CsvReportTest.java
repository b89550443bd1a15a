package uk.sharedservices.partnership.reporting.publish.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

@DisplayName("CSV")
class CsvReportTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    @DisplayName(
            "has each table under its caption, figures in plain pounds, as the file beside this after the mark of UTF-8")
    void golden() {
        assertThat(PrintedTwice.text(new CsvReport(), everyBlock()))
                .isEqualTo(BYTE_ORDER_MARK
                        + PrintedTwice.golden(getClass(), "every-block.csv").replace("\n", "\r\n"));
        assertThat(PrintedTwice.bytes(new CsvReport(), everyBlock()))
                .startsWith(BYTE_ORDER_MARK.getBytes(UTF_8))
                .hasSizeGreaterThan(3);
    }

    @Test
    @DisplayName("prints sums, percentages, numbers and days plainly, negative ones without an apostrophe")
    void figures() {
        Report report = ReportWriter.of("figures", "Figures", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Figures",
                        section -> section.block(Table.of(
                                "Figures",
                                List.of(Column.words("What"), Column.figures("Sum"), Column.figures("Other")),
                                List.of(
                                        Row.of(
                                                Line.of("deficit"),
                                                Line.of(Figure.pounds("-£3.2m", new BigDecimal("-3.2E+6"))),
                                                Line.of(Figure.percent("-3.08 %", new BigDecimal("-3.08")))),
                                        Row.of(
                                                Line.EMPTY,
                                                Line.of("-"),
                                                Line.of(Figure.day(LocalDate.of(2022, 12, 23))))))))
                .written(Stage.FINAL);

        assertThat(PrintedTwice.text(new CsvReport(), report))
                .isEqualTo(BYTE_ORDER_MARK
                        + "Figures\r\nWhat,Sum (£),Other\r\ndeficit,-3200000,-3.08%\r\n\"\",-,2022-12-23\r\n");
    }

    @Test
    @DisplayName("gives hostile words back whole, none of them beginning a formula")
    void inertAndWhole() throws IOException {
        String text = PrintedTwice.text(new CsvReport(), hostile());
        try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> cells = records.stream().flatMap(CSVRecord::stream).toList();

            for (String each : HOSTILE) {
                String words = Printable.of(each);
                String printed = "=+-@".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
                assertThat(cells).filteredOn(printed::equals).hasSize(6);
            }
            assertThat(cells).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\-\t\r].*"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "+44, '+44", "-1-2, '-1-2", "@SUM(A1), '@SUM(A1)", "＝1+1, '＝1+1", "-, -", "2+2, 2+2"
            })
    @DisplayName("puts an apostrophe before words that begin as formulas do, and before no others")
    void apostrophe(String words, String printed) {
        String cell = CsvCell.words(words.strip());

        assertThat(cell).isEqualTo(printed.strip());
    }

    @Test
    @DisplayName("looks for a formula behind spaces and line ends, and keeps those")
    void behindSpaces() {
        assertThat(CsvCell.words(" \n=1+1")).isEqualTo("' \n=1+1");
        assertThat(CsvCell.words(" \n")).isEqualTo(" \n");
    }

    @Test
    @DisplayName("asks for a table")
    void noTable() {
        Report words = ReportWriter.of("words", "Words", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section("Words", section -> section.paragraph("Words."))
                .written(Stage.FINAL);

        assertThatThrownBy(() -> PrintedTwice.bytes(new CsvReport(), words))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have a table or more");
    }
}

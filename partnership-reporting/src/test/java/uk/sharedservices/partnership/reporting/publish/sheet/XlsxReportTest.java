package uk.sharedservices.partnership.reporting.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.document.line.Value;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

@DisplayName("A workbook, read back by another library,")
class XlsxReportTest {

    private static final int HEAD = 3;

    @Test
    @DisplayName(
            "has a sheet for each table, its caption above, its head frozen and repeated on paper, its notes below")
    void sheets() throws IOException {
        try (XSSFWorkbook workbook = read(everyBlock())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Dedicated Schools Grant 2022-23");
            assertThat(workbook.getSheetName(1)).isEqualTo("Dedicated Schools Grant (2)");
            assertThat(column(sheet, 0))
                    .containsExactly(
                            "Dedicated Schools Grant 2022/23",
                            "A sample report, as at Thursday 10 November 2022",
                            "DRAFT",
                            "Figure",
                            "Brought forward",
                            "In-year",
                            "Carried forward",
                            "Deficits are positive.",
                            "How figures were reached:",
                            "B7: What is carried forward?",
                            "Brought forward: £3.243m.",
                            "£3.243m and £2.257m make £5.500m. [X-SUM]",
                            "Rule X-SUM (settled law): What is carried forward is the sum. An Act 2001 s1.");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(HEAD + 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getHeader().getCenter()).endsWith("DRAFT");
            assertThat(sheet.getRow(HEAD).getCell(0).getCellStyle().getFontIndex())
                    .isNotEqualTo(
                            sheet.getRow(HEAD + 1).getCell(0).getCellStyle().getFontIndex());
        }
    }

    @Test
    @DisplayName("has figures as numbers and days, shown as the report prints them")
    void figures() throws IOException {
        List<Figure> figures = List.of(
                Figure.pounds("£3.243m", new BigDecimal("3243000")),
                Figure.pounds("-£0.048m", new BigDecimal("-48000")),
                Figure.pounds("£0.000m", new BigDecimal("0")),
                Figure.pounds("£270k", new BigDecimal("270000")),
                Figure.pounds("£85,904.39", new BigDecimal("85904.39")),
                Figure.pounds("£7,930,453", new BigDecimal("7930453")),
                Figure.percent("3.08 %", new BigDecimal("3.0825")),
                Figure.percent("12%", new BigDecimal("12")),
                Figure.quantity("128 days", new BigDecimal("128")),
                Figure.quantity("1.5", new BigDecimal("1.5")),
                Figure.day(LocalDate.of(2022, 12, 23)),
                new Figure("3 February 2022", new Value.Day(LocalDate.of(2022, 2, 3)), Optional.empty()));
        try (XSSFWorkbook workbook = read(of(figures))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            DataFormatter shown = new DataFormatter(Locale.UK);

            for (int at = 0; at < figures.size(); at++) {
                Cell cell = sheet.getRow(HEAD + 1 + at).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(shown.formatCellValue(cell))
                        .isEqualTo(figures.get(at).text());
            }
            assertThat(sheet.getRow(HEAD + 1).getCell(1).getNumericCellValue()).isEqualTo(3_243_000);
            assertThat(sheet.getRow(HEAD + 7).getCell(1).getNumericCellValue()).isEqualTo(0.030825);
            assertThat(sheet.getRow(HEAD + 11).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2022, 12, 23).atStartOfDay());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(£3.2m)   | -3200000 | -£3,200,000.00",
                "£3.3m     |  3200000 | £3,200,000.00",
                "£3 plus   |        3 | £3.00",
                "-£3       |        3 | £3.00",
                "3.2       |  3200000 | £3,200,000.00"
            })
    @DisplayName("shows a sum in plain pounds if what is printed is no number, or another one")
    void plainPounds(String printed, BigDecimal pounds, String shown) throws IOException {
        try (XSSFWorkbook workbook = read(table(Line.of(Figure.pounds(printed, pounds))))) {
            Cell cell = workbook.getSheetAt(0).getRow(HEAD + 1).getCell(1);

            assertThat(new DataFormatter(Locale.UK).formatCellValue(cell)).isEqualTo(shown);
        }
    }

    @Test
    @DisplayName("names the first cells that rest on one working, and counts the others")
    void manyCells() throws IOException {
        RecordedWorking working = RecordedWorking.of("How much?").from(Input.asked("Sum", "£1"));
        Line line = Line.of(Figure.pounds("£1", BigDecimal.ONE).reachedBy(working.derivation()));
        try (XSSFWorkbook workbook = read(table(line, line, line, line, line, line, line))) {
            assertThat(column(workbook.getSheetAt(0), 0))
                    .contains("B5, B6, B7, B8, B9 and 2 more: How much?", "Sum: £1.");
        }
    }

    @Test
    @DisplayName("keeps as text what is more than a figure, and a day before Excel's first")
    void text() throws IOException {
        Report report = table(
                Line.of("about ").then(Figure.pounds("£3m", new BigDecimal(3_000_000))),
                Line.of(Figure.day(LocalDate.of(1899, 12, 31))),
                Line.of("_x0041_ _ _x"));
        try (XSSFWorkbook workbook = read(report)) {
            assertThat(column(workbook.getSheetAt(0), 1))
                    .containsExactly("£", "about £3m", "Sunday 31 December 1899", "_x0041_ _ _x");
        }
    }

    @Test
    @DisplayName("holds hostile words whole, as text and never as formulas or links")
    void inertAndWhole() throws IOException {
        try (XSSFWorkbook workbook = read(hostile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(HOSTILE.size());
            for (int at = 0; at < HOSTILE.size(); at++) {
                XSSFSheet sheet = workbook.getSheetAt(at);
                String words = Printable.of(HOSTILE.get(at));
                assertThat(column(sheet, 0)).filteredOn(words::equals).hasSize(4);
                assertThat(column(sheet, 1)).containsExactly(words, words);
                assertThat(cells(sheet)).allSatisfy(cell -> {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    assertThat(cell.getHyperlink()).isNull();
                });
                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31).doesNotContain("'", "/", "*");
            }
        }
    }

    @Test
    @DisplayName("carries words too long for a cell on in those below")
    void longWords() throws IOException {
        String words = "word ".repeat(20_000).strip();
        try (XSSFWorkbook workbook = read(table(Line.of(words), Line.of("after")))) {
            List<String> cells = column(workbook.getSheetAt(0), 1);

            assertThat(cells).hasSize(6).endsWith("after");
            assertThat(String.join(" ", cells.subList(1, 5))).isEqualTo(words);
        }
    }

    @Test
    @DisplayName("has the report's title, author and moment as its properties, whatever the clock says")
    void properties() throws IOException {
        try (XSSFWorkbook workbook = read(hostile())) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Hostile <script>alert('title')</script> ]]> title");
            assertThat(properties.getCreator()).isEqualTo("Author <b>& Co</b>");
            assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2022-11-10T09:00:00Z")));
            assertThat(properties.getModified()).isEqualTo(Date.from(Instant.parse("2022-11-10T09:00:00Z")));
        }
    }

    @Test
    @DisplayName("asks for a table")
    void noTable() {
        Report words = ReportWriter.of("words", "Words", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section("Words", section -> section.paragraph("Words."))
                .written(Stage.FINAL);

        assertThatThrownBy(() -> PrintedTwice.bytes(new XlsxReport(), words))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "report for a spreadsheet must have a table or more, such as one of money, but was 'words'");
    }

    @Test
    @DisplayName("has every row of a long table")
    void longTable() throws IOException {
        try (XSSFWorkbook workbook = read(SampleReports.rows(1_501))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(column(sheet, 0)).hasSize(HEAD + 1_501).endsWith("Row 1500");
            assertThat(sheet.getRow(HEAD + 1_501).getCell(1).getNumericCellValue())
                    .isEqualTo(1_500.25);
        }
    }

    private static Report of(List<Figure> figures) {
        return table(figures.stream().map(Line::of).toArray(Line[]::new));
    }

    private static Report table(Line... lines) {
        List<Table.Row> rows = List.of(lines).stream()
                .map(line -> Table.Row.of(Line.of("row"), line))
                .toList();
        return ReportWriter.of("figures", "Figures", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Figures",
                        section -> section.block(
                                Table.of("Figures", List.of(Column.words("What"), Column.figures("£")), rows)))
                .written(Stage.FINAL);
    }

    private static XSSFWorkbook read(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(PrintedTwice.bytes(new XlsxReport(), report)));
    }

    private static List<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }

    private static List<String> column(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map((Row row) -> row.getCell(column))
                .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}

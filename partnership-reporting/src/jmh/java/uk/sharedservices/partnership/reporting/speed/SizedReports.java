package uk.sharedservices.partnership.reporting.speed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** Reports of any length. */
final class SizedReports {

    private static final LocalDate AS_AT = LocalDate.of(2022, 11, 10);
    private static final List<Column> COLUMNS =
            List.of(Column.words("Council"), Column.figures("£m"), Column.figures("Share"), Column.figures("Day"));
    private static final int ROWS_OF_A_SECTION = 10;
    private static final int SENTENCES = 20;

    private SizedReports() {}

    /** Returns a report of one table whose rows are one row over and over, so that the report itself takes next to no memory. */
    static Report ofRows(int rows) {
        return ReportWriter.of("rows", "Rows", AS_AT, Instant.EPOCH)
                .section(
                        "Rows",
                        section ->
                                section.block(Table.of("Rows", COLUMNS, Collections.nCopies(rows, row("Tameside", 1)))))
                .written(Stage.FINAL);
    }

    /** Returns a report of so many sections, each with a paragraph, a list, a table and a day. */
    static Report ofSections(int sections) {
        ReportWriter report = ReportWriter.of("sections", "Sections", AS_AT, Instant.EPOCH);
        for (int each = 0; each < sections; each++) {
            String name = "Section " + each;
            report.numbered(
                    name,
                    section -> section.paragraph("The Council agreed it, for £3.243m, on Friday. ".repeat(SENTENCES))
                            .bullets(List.of(Line.of("one"), Line.of("two")))
                            .block(Table.of(name, COLUMNS, rows())));
            report.date(new DatedStep("sections." + each, AS_AT.plusDays(each), name, "Five clear days before."));
        }
        return report.written(Stage.FINAL);
    }

    private static List<Row> rows() {
        return IntStream.range(0, ROWS_OF_A_SECTION)
                .mapToObj(number -> row("Council " + number, number))
                .toList();
    }

    private static Row row(String name, int number) {
        return Row.of(
                Line.of(name),
                Line.of(Figure.pounds("£" + number + ".250m", new BigDecimal(number + "250000"))),
                Line.of(Figure.percent(number + ".5%", new BigDecimal(number + ".5"))),
                Line.of(Figure.day(AS_AT)));
    }
}

package uk.sharedservices.partnership.reporting.publish.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** Small reports to try one thing on. */
final class Samples {

    private static final int YEARS = 8;

    private Samples() {}

    /** A draft with a table of eight years, to the penny, one row headed by a very long word. */
    static Report ofAWideTable() {
        List<Table.Column> columns = Stream.concat(
                        Stream.of(Table.Column.words("Service")),
                        IntStream.range(0, YEARS).mapToObj(year -> Table.Column.figures("202" + year)))
                .toList();
        List<Table.Row> rows = Stream.of("Special educational needs and disabilities", "Educational".repeat(8))
                .map(name -> new Table.Row(
                        Stream.concat(
                                        Stream.of(Line.of(name)),
                                        IntStream.range(0, YEARS).mapToObj(Samples::millions))
                                .toList(),
                        false))
                .toList();
        return ReportWriter.of("wide", "A wide table", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Years",
                        section -> section.paragraph("The years follow.").block(Table.of("Eight years", columns, rows)))
                .written(Stage.DRAFT);
    }

    private static Line millions(int year) {
        String pounds = "1234567." + year + "8";
        return Line.of(Figure.pounds("£1,234,567." + year + "8", new BigDecimal(pounds)));
    }
}

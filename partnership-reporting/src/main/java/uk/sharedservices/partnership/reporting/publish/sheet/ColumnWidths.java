package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Table;

/** How wide columns are, in characters: as what stands in the first rows asks for, within bounds. */
final class ColumnWidths {

    private static final int ROWS_LOOKED_AT = 200;
    private static final int LEAST = 10;
    private static final int MOST = 60;
    private static final double ROOM = 2;

    private ColumnWidths() {}

    static List<Double> of(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> width(table, column))
                .toList();
    }

    private static double width(Table table, int column) {
        Stream<String> cells = table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cells().get(column).text());
        int longest = Stream.concat(Stream.of(table.columns().get(column).heading()), cells)
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(LEAST);
        return Math.min(MOST, Math.max(LEAST, longest)) + ROOM;
    }
}

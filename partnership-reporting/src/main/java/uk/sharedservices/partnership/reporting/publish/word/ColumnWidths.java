package uk.sharedservices.partnership.reporting.publish.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

/** How wide the columns of a table are, in twentieths of a point, so that they fit the page and break no word if they can. */
final class ColumnWidths {

    /** The width of the page between its margins. */
    static final int PAGE = 9638;

    private static final int SUMMARY_HEADINGS = 2800;
    private static final double LETTERS = 10;
    private static final int TWENTIETHS = 20;

    /** The margins of a cell and something over, for letters are not measured in the very font. */
    private static final int ABOUT = 216 + 60;

    private static final int ROWS_LOOKED_AT = 200;

    private ColumnWidths() {}

    /** Returns the widths of the headings of a summary and of what stands beside them. */
    static List<Integer> ofSummary() {
        return List.of(SUMMARY_HEADINGS, PAGE - SUMMARY_HEADINGS);
    }

    /** Returns the widths of the columns of a table, by their headings and their first rows. */
    static List<Integer> of(Table table) {
        int[] whole = new int[table.columns().size()];
        int[] unbroken = new int[whole.length];
        for (int column = 0; column < whole.length; column++) {
            int at = column;
            boolean figures = table.columns().get(column).figures();
            String heading = table.columns().get(column).heading();
            List<String> cells = table.rows().stream()
                    .limit(ROWS_LOOKED_AT)
                    .map(row -> row.cells().get(at))
                    .map(Line::text)
                    .toList();
            whole[column] = widest(Stream.concat(Stream.of(heading), cells.stream()), "\n");
            unbroken[column] =
                    Math.max(widest(Stream.of(heading), "\\s"), widest(cells.stream(), figures ? "\n" : "\\s"));
        }
        return fitted(whole, unbroken);
    }

    private static int widest(Stream<String> texts, String breaks) {
        double points = texts.flatMap(text -> Stream.of(text.split(breaks)))
                .mapToDouble(text -> Lettering.width(text, LETTERS, true))
                .max()
                .orElse(0);
        return (int) Math.ceil(points * TWENTIETHS) + ABOUT;
    }

    /** Gives each column what it needs, then shares out the rest by what each would take. */
    private static List<Integer> fitted(int[] whole, int[] unbroken) {
        int wanted = IntStream.of(whole).sum();
        int needed = IntStream.of(unbroken).sum();
        return IntStream.range(0, whole.length)
                .map(column -> {
                    if (wanted <= PAGE) {
                        return whole[column];
                    }
                    if (needed >= PAGE) {
                        return (int) ((long) unbroken[column] * PAGE / needed);
                    }
                    long more = (long) (PAGE - needed) * (whole[column] - unbroken[column]) / (wanted - needed);
                    return unbroken[column] + (int) more;
                })
                .boxed()
                .toList();
    }
}

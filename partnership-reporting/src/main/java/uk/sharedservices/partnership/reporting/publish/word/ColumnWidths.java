package uk.sharedservices.partnership.reporting.publish.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.publish.word.text.LetterSize;

/**
 * How wide the columns of a table are, so that they fit the page and break no word: where they would, letters are smaller.
 *
 * @param letters  how large the letters are
 * @param widths  the widths, in twentieths of a point
 */
record ColumnWidths(LetterSize letters, List<Integer> widths) {

    /** The width of the page between its margins. */
    private static final int PAGE = 9638;

    private static final int SUMMARY_HEADINGS = 2800;
    private static final double TWENTIETHS = 20;

    /** Letters are measured in a font that is a little wider than the one they are printed in. */
    private static final int TO_SPARE = 20;

    private static final int LONGEST_WORD = 3000;
    private static final int ROWS_LOOKED_AT = 200;
    private static final String MARK = "000";

    /** Returns the widths of the headings of a summary and of what stands beside them. */
    static ColumnWidths ofSummary() {
        return new ColumnWidths(LetterSize.PLAIN, List.of(SUMMARY_HEADINGS, PAGE - SUMMARY_HEADINGS));
    }

    /** Returns the widths of the columns of a table, by their headings and their first rows. */
    static ColumnWidths of(Table table) {
        for (LetterSize letters : LetterSize.values()) {
            if (IntStream.of(unbroken(table, letters)).sum() <= PAGE) {
                return of(table, letters);
            }
        }
        return of(table, LetterSize.FINEST);
    }

    /** Returns the width of the whole table. */
    int total() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static ColumnWidths of(Table table, LetterSize letters) {
        return new ColumnWidths(letters, fitted(whole(table, letters), unbroken(table, letters)));
    }

    private static int[] whole(Table table, LetterSize letters) {
        return IntStream.range(0, table.columns().size())
                .map(column -> Math.max(
                        widest(Stream.of(table.columns().get(column).heading()), "\n", letters),
                        widest(cells(table, column), "\n", letters)))
                .toArray();
    }

    private static int[] unbroken(Table table, LetterSize letters) {
        return IntStream.range(0, table.columns().size())
                .map(column -> {
                    Table.Column each = table.columns().get(column);
                    int heading = widest(Stream.of(each.heading()), "\\s", letters);
                    int cell = widest(cells(table, column), each.figures() ? "\n" : "\\s", letters);
                    return Math.min(LONGEST_WORD, Math.max(heading, cell));
                })
                .toArray();
    }

    /** Returns words as wide as the cells of a column with the marks of their notes. */
    private static Stream<String> cells(Table table, int column) {
        return table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cells().get(column))
                .map(ColumnWidths::measured);
    }

    private static String measured(Line line) {
        long marks = line.figures().stream()
                .filter(figure -> figure.reached().isPresent())
                .count();
        return line.text() + MARK.repeat((int) marks);
    }

    private static int widest(Stream<String> texts, String breaks, LetterSize letters) {
        double points = texts.flatMap(text -> Stream.of(text.split(breaks)))
                .mapToDouble(text -> Lettering.width(text, letters.points(), true))
                .max()
                .orElse(0);
        return (int) Math.ceil(points * TWENTIETHS) + 2 * letters.margin() + TO_SPARE;
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

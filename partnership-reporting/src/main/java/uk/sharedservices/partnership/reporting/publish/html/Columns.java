package uk.sharedservices.partnership.reporting.publish.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Value;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

/**
 * The columns of a table on paper: wide enough that no figure and no word of common length is broken, in the largest letters
 * with which that can be, on a page turned on its side if need be.
 *
 * @param size  of the letters, in points
 * @param isTurned  whether the page is turned on its side
 * @param widths  the width of each column, in points
 */
public record Columns(double size, boolean isTurned, List<String> widths) {

    /** Those that are left to a browser. */
    static final Columns BY_THE_BROWSER = new Columns(0, false, List.of());

    private static final double ACROSS = 481;
    private static final double ALONG = 728;
    private static final double[] UPRIGHT_SIZES = {10, 9, 8};
    private static final double[] TURNED_SIZES = {9, 8, 7, 6};
    private static final double GAP = 1.05;
    private static final double NOTE = 18;
    private static final String TABULAR = "0123456789£€$";
    private static final String POINTS = ".,";
    private static final double TABULAR_DIGIT = 0.7;
    private static final double TABULAR_POINT = 0.3;
    private static final double LINE = 1.4;
    private static final double BETWEEN_ROWS = 0.8;
    private static final double LONGEST_WORD = 11;
    private static final double LONGEST_LINE = 40;

    /** Returns those of a table. */
    static Columns of(Table table) {
        for (double size : UPRIGHT_SIZES) {
            double[] least = least(table, size);
            if (sum(least) <= ACROSS) {
                return new Columns(size, false, widths(table, least, size, ACROSS));
            }
        }
        for (double size : TURNED_SIZES) {
            double[] least = least(table, size);
            if (sum(least) <= ALONG) {
                return new Columns(size, true, widths(table, least, size, ALONG));
            }
        }
        double smallest = TURNED_SIZES[TURNED_SIZES.length - 1];
        return new Columns(smallest, true, widths(table, least(table, smallest), smallest, ALONG));
    }

    /** Returns how the table is styled; none where columns are left to a browser. */
    public @Nullable String style() {
        return widths.isEmpty() ? null : String.format(Locale.ROOT, "font-size: %.0fpt; table-layout: fixed", size);
    }

    /** Returns about how high the rows of the table are, in points. */
    double height(Table table) {
        return table.rows().stream()
                .mapToDouble(row -> (LINE
                                        * IntStream.range(0, widths.size())
                                                .mapToDouble(column -> printedLines(table, row, column))
                                                .max()
                                                .orElse(0)
                                + BETWEEN_ROWS)
                        * size)
                .sum();
    }

    private double printedLines(Table table, Table.Row row, int column) {
        double room = Double.parseDouble(widths.get(column)) - margin(table, column, size);
        return Math.ceil(width(table, column, row.cells().get(column).text(), size) / Math.max(room, size));
    }

    private static double[] least(Table table, double size) {
        return columns(table, column -> {
            double word = lines(table, column)
                    .flatMap(Columns::unbroken)
                    .mapToDouble(each -> width(table, column, each, size))
                    .max()
                    .orElse(0);
            return margin(table, column, size)
                    + (table.columns().get(column).figures() ? word : Math.min(word, LONGEST_WORD * size));
        });
    }

    private static List<String> widths(Table table, double[] least, double size, double room) {
        double[] most = columns(
                table,
                column -> margin(table, column, size)
                        + Math.min(
                                LONGEST_LINE * size,
                                lines(table, column)
                                        .flatMap(line -> line.text().lines())
                                        .mapToDouble(each -> width(table, column, each, size))
                                        .max()
                                        .orElse(0)));
        double left = room - sum(least);
        double wanted = sum(most) - sum(least);
        double[] widths = new double[least.length];
        for (int column = 0; column < widths.length; column++) {
            double more = Math.max(most[column] - least[column], 0);
            widths[column] = least[column] + (wanted <= 0 ? 0 : Math.min(1, Math.max(left, 0) / wanted) * more);
        }
        widths[0] += Math.max(0, room - sum(widths));
        double fits = Math.min(1, room / sum(widths));
        return Arrays.stream(widths)
                .mapToObj(width -> String.format(Locale.ROOT, "%.1f", width * fits))
                .toList();
    }

    private interface Measure {
        double of(int column);
    }

    private static double[] columns(Table table, Measure measure) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(measure::of)
                .toArray();
    }

    private static Stream<Line> lines(Table table, int column) {
        return Stream.concat(
                Stream.of(Line.of(table.columns().get(column).heading())),
                table.rows().stream().map(row -> row.cells().get(column)));
    }

    /** A figure as a whole, unless it is a day; the words of anything else. */
    private static Stream<String> unbroken(Line line) {
        return line.soleFigure()
                        .filter(figure -> !(figure.value() instanceof Value.Day))
                        .isPresent()
                ? Stream.of(line.text())
                : Arrays.stream(line.text().split("\\s+|(?<=[-/])"));
    }

    private static double margin(Table table, int column, double size) {
        boolean noted = table.rows().stream()
                .flatMap(row -> row.cells().get(column).figures().stream())
                .anyMatch(figure -> figure.reached().isPresent());
        return GAP * size + (noted ? NOTE : 0);
    }

    /** As if all were bold, and in a column of figures as they are there: digits as wide as each other, and points and commas. */
    private static double width(Table table, int column, String text, double size) {
        if (!table.columns().get(column).figures()) {
            return Lettering.width(text, size, true);
        }
        double width = 0;
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            width += TABULAR.indexOf(each) >= 0
                    ? TABULAR_DIGIT * size
                    : POINTS.indexOf(each) >= 0
                            ? TABULAR_POINT * size
                            : Lettering.width(String.valueOf(each), size, true);
        }
        return width;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}

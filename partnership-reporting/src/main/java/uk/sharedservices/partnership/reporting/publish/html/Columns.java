package uk.sharedservices.partnership.reporting.publish.html;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.document.block.Table;

/**
 * The columns of a table on paper: wide enough that no figure and no word of common length is broken, in the largest letters
 * with which that can be, on a page turned on its side if need be. What room is left goes where it makes the table lower.
 */
public final class Columns {

    private static final double ACROSS = 481;
    private static final double ALONG = 728;
    private static final double[] UPRIGHT_SIZES = {10, 9, 8};
    private static final double[] TURNED_SIZES = {9, 8, 7, 6};
    private static final double LINE = 1.4;
    private static final double BETWEEN_ROWS = 0.8;
    private static final double ABOVE = 14;
    private static final double BROKEN = 2;
    private static final int HALVINGS = 20;

    private final List<CellWidths> cells;
    private final int rows;
    private final double size;
    private final boolean isTurned;
    private final double[] widths;

    private Columns(List<CellWidths> cells, int rows, double size, boolean isTurned) {
        this.cells = cells;
        this.rows = rows;
        this.size = size;
        this.isTurned = isTurned;
        this.widths = widths(isTurned ? ALONG : ACROSS);
    }

    /** Returns those of a table. */
    static Columns of(Table table) {
        List<CellWidths> cells = CellWidths.of(table);
        int rows = table.rows().size();
        for (double size : UPRIGHT_SIZES) {
            if (sum(cells, column -> column.least(size)) <= ACROSS) {
                return new Columns(cells, rows, size, false);
            }
        }
        for (double size : TURNED_SIZES) {
            if (sum(cells, column -> column.least(size)) <= ALONG) {
                return new Columns(cells, rows, size, true);
            }
        }
        return new Columns(cells, rows, TURNED_SIZES[TURNED_SIZES.length - 1], true);
    }

    /** Returns how the table is styled. */
    public String style() {
        return String.format(Locale.ROOT, "font-size: %.0fpt; table-layout: fixed", size);
    }

    /** Returns how what the table stands in is styled: its head is not left alone at the foot of a page. */
    public String keptWith() {
        return String.format(
                Locale.ROOT,
                "-fs-page-break-min-height: %.0fpt",
                ABOVE + LINE * size + height(0) + (rows == 0 ? 0 : BROKEN * height(1)));
    }

    /** Returns the width of each column, in points. */
    public List<String> widths() {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> String.format(Locale.ROOT, "%.1f", widths[column]))
                .toList();
    }

    /** Returns whether the page is turned on its side. */
    boolean isTurned() {
        return isTurned;
    }

    /** Returns about how high the rows of the table are, in points. */
    double height() {
        return IntStream.rangeClosed(1, rows).mapToDouble(this::height).sum();
    }

    /** That of a row; the head is row 0. */
    private double height(int row) {
        double lines = IntStream.range(0, widths.length)
                .mapToDouble(column -> cells.get(column).lines(row, widths[column], size))
                .max()
                .orElse(0);
        return (LINE * lines + BETWEEN_ROWS) * size;
    }

    private double[] widths(double room) {
        double share = share(room);
        double[] widths =
                cells.stream().mapToDouble(column -> column.at(share, size)).toArray();
        double taken = IntStream.range(0, widths.length)
                .mapToDouble(column -> widths[column])
                .sum();
        widths[0] += Math.max(0, room - taken);
        double fits = Math.min(1, room / taken);
        return IntStream.range(0, widths.length)
                .mapToDouble(column -> widths[column] * fits)
                .toArray();
    }

    /** The greatest share at which all columns fit. */
    private double share(double room) {
        double fits = 0;
        double tooMuch = 1;
        while (tooMuch < room && fits(tooMuch, room)) {
            fits = tooMuch;
            tooMuch *= 2;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (fits + tooMuch) / 2;
            if (fits(middle, room)) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fits;
    }

    private boolean fits(double share, double room) {
        return sum(cells, column -> column.at(share, size)) <= room;
    }

    private static double sum(List<CellWidths> cells, ToDoubleFunction<CellWidths> width) {
        return cells.stream().mapToDouble(width).sum();
    }
}

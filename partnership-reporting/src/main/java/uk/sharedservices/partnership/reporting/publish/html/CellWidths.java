package uk.sharedservices.partnership.reporting.publish.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Value;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

/** How wide the cells of a column are in letters of one point, as if all were bold; digits are as wide as each other. */
final class CellWidths {

    private static final String TABULAR = "0123456789£€$";
    private static final String POINTS = ".,";
    private static final double TABULAR_DIGIT = 0.7;
    private static final double TABULAR_POINT = 0.3;
    private static final double LONGEST_WORD = 11;
    private static final double GAP = 1.05;
    private static final double NOTE = 18;
    private static final double SLACK = 0.5;

    private final boolean figures;
    private final boolean noted;
    private final double[] cells;
    private double unbroken;
    private double longest;
    private final double weight;

    private CellWidths(Table table, int column) {
        this.figures = table.columns().get(column).figures();
        List<Line> lines = Stream.concat(
                        Stream.of(Line.of(table.columns().get(column).heading())),
                        table.rows().stream().map(row -> row.cells().get(column)))
                .toList();
        this.noted = lines.stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(figure -> figure.reached().isPresent());
        this.cells = lines.stream().mapToDouble(this::read).toArray();
        this.weight = Math.cbrt(Arrays.stream(cells).map(width -> width * width).sum());
    }

    /** Returns those of each column of a table. */
    static List<CellWidths> of(Table table) {
        return Stream.iterate(0, column -> column + 1)
                .limit(table.columns().size())
                .map(column -> new CellWidths(table, column))
                .toList();
    }

    /** Returns the least width of the column, in points: no figure is broken, and no word but a very long one. */
    double least(double size) {
        return margin(size) + unbroken * size;
    }

    /** Returns the width of the column, in points, in which its longest cell takes one line. */
    double most(double size) {
        return Math.max(least(size), margin(size) + longest * size);
    }

    /**
     * Returns the width of the column, in points, at a share of the room. Widths that grow with the cube root of the sum of the
     * squares of their cells' make the sum of the squares of all cells' heights the least.
     */
    double at(double share, double size) {
        return Math.min(most(size), Math.max(least(size), margin(size) + share * weight * size));
    }

    /** Returns about how many lines a row takes in a column of so many points; the head is row 0. */
    double lines(int row, double width, double size) {
        return Math.ceil(cells[row] * size / Math.max(width - margin(size), size));
    }

    private double margin(double size) {
        return GAP * size + SLACK + (noted ? NOTE : 0);
    }

    private double read(Line line) {
        String text = line.text();
        longest = Math.max(longest, text.lines().mapToDouble(this::width).max().orElse(0));
        unbroken = Math.max(unbroken, unbroken(line));
        return width(text);
    }

    /** A figure as a whole, but for the weekday of a day; of anything else the longest word. */
    private double unbroken(Line line) {
        boolean isFigure = line.soleFigure()
                .filter(figure -> !(figure.value() instanceof Value.Day))
                .isPresent();
        if (isFigure) {
            return width(line.text());
        }
        double word = Arrays.stream(line.text().split("\\s+|(?<=[-/])"))
                .mapToDouble(this::width)
                .max()
                .orElse(0);
        double day = line.soleFigure()
                .map(figure -> width(line.text().replaceFirst("^\\p{Alpha}+ ", "")))
                .orElse(0.0);
        return Math.max(day, figures ? word : Math.min(word, LONGEST_WORD));
    }

    private double width(String text) {
        if (!figures) {
            return Lettering.width(text, 1, true);
        }
        double width = 0;
        StringBuilder others = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (TABULAR.indexOf(each) >= 0) {
                width += TABULAR_DIGIT;
            } else if (POINTS.indexOf(each) >= 0) {
                width += TABULAR_POINT;
            } else {
                others.append(each);
            }
        }
        return width + Lettering.width(others.toString(), 1, true);
    }
}

package uk.sharedservices.partnership.reporting.chart.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Mark;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;
import uk.sharedservices.partnership.reporting.drawing.Point;

/** A sheet being drawn on, as wide as the text of a page of A4. */
public final class Sheet {

    /** How wide it is, in points. */
    public static final double WIDTH = 480;

    /** The smallest letters. */
    public static final double SMALL = 8;

    /** Letters of most labels. */
    public static final double NORMAL = 9;

    /** How far one line of letters is below the one above, in parts of their size. */
    public static final double LEADING = 1.2;

    private final List<Mark> marks = new ArrayList<>();

    /** Draws a box. */
    public void box(double x, double y, double width, double height, Ink fill, Ink edge, double edgeWidth) {
        marks.add(Mark.Area.box(x, y, width, height, fill, edge, edgeWidth));
    }

    /** Draws an area. */
    public void area(List<Point> corners, Ink fill, Ink edge, double edgeWidth) {
        marks.add(new Mark.Area(corners, fill, edge, edgeWidth));
    }

    /** Draws an unbroken line. */
    public void line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        marks.add(Mark.Stroke.line(fromX, fromY, toX, toY, ink, width));
    }

    /** Draws a line through points, dashed so unless the dash is 0. */
    public void stroke(List<Point> points, Ink ink, double width, double dash) {
        marks.add(new Mark.Stroke(points, ink, width, dash));
    }

    /** Writes a label from a place on. */
    public void write(String text, double x, double y, double size, boolean strong) {
        write(text, x, y, size, Anchor.START, strong, Ink.BLACK);
    }

    /** Writes a label; one of blanks is left out. */
    public void write(String text, double x, double y, double size, Anchor anchor, boolean strong, Ink ink) {
        String clean = Fitting.clean(text);
        if (!clean.isEmpty()) {
            marks.add(new Mark.Label(clean, new Point(x, y), size, anchor, strong, ink));
        }
    }

    /**
     * Writes lines one under another.
     *
     * @param y  the base line of the first
     * @return the base line that the next line would have
     */
    public double writeLines(List<String> lines, double x, double y, double size, boolean strong) {
        double at = y;
        for (String line : lines) {
            write(line, x, at, size, strong);
            at += size * LEADING;
        }
        return at;
    }

    /** Returns what is drawn, on a sheet of that height. */
    public Drawing drawing(double height) {
        return new Drawing(WIDTH, height, marks);
    }
}

package uk.sharedservices.partnership.reporting.chart.sheet;

import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.drawing.Point;

/** Corners of small shapes about a middle. */
public final class Shape {

    private static final int CORNERS_OF_A_DISC = 16;

    private Shape() {}

    /** Returns a disc. */
    public static List<Point> disc(double x, double y, double radius) {
        return IntStream.range(0, CORNERS_OF_A_DISC)
                .mapToDouble(corner -> 2 * Math.PI * corner / CORNERS_OF_A_DISC)
                .mapToObj(angle -> new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)))
                .toList();
    }

    /** Returns a square that stands on a side. */
    public static List<Point> square(double x, double y, double half) {
        return List.of(
                new Point(x - half, y - half),
                new Point(x + half, y - half),
                new Point(x + half, y + half),
                new Point(x - half, y + half));
    }

    /** Returns a square that stands on a corner. */
    public static List<Point> diamond(double x, double y, double half) {
        return List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half), new Point(x - half, y));
    }

    /** Returns a triangle whose tip is at a place and which points to the right, or to the left if its length is below nothing. */
    public static List<Point> arrow(double tipX, double tipY, double length, double half) {
        return List.of(
                new Point(tipX, tipY), new Point(tipX - length, tipY - half), new Point(tipX - length, tipY + half));
    }
}

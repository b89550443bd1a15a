package uk.sharedservices.partnership.reporting.drawing;

import java.util.List;

/** A mark on a drawing. */
public sealed interface Mark {

    /** Where a label stands about its place. */
    enum Anchor {
        /** It begins there. */
        START,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        END
    }

    /**
     * An area.
     *
     * @param corners  its corners in turn, three or more
     * @param fill  what it is filled with
     * @param edge  what its edge is drawn in
     * @param edgeWidth  in points
     */
    record Area(List<Point> corners, Ink fill, Ink edge, double edgeWidth) implements Mark {

        /** Takes a copy. */
        public Area {
            corners = List.copyOf(corners);
        }

        /** Returns an upright rectangle. */
        public static Area box(double x, double y, double width, double height, Ink fill, Ink edge, double edgeWidth) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    fill,
                    edge,
                    edgeWidth);
        }
    }

    /**
     * A line through points.
     *
     * @param points  the points in turn, two or more
     * @param ink  what it is drawn in
     * @param width  in points
     * @param dash  how long its dashes and gaps are, in points; 0 for an unbroken line
     */
    record Stroke(List<Point> points, Ink ink, double width, double dash) implements Mark {

        /** Takes a copy. */
        public Stroke {
            points = List.copyOf(points);
        }

        /** Returns an unbroken line between two points. */
        public static Stroke line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
            return new Stroke(List.of(new Point(fromX, fromY), new Point(toX, toY)), ink, width, 0);
        }
    }

    /**
     * A label.
     *
     * @param text  what it says, on one line
     * @param place  where it stands, on its base line
     * @param size  of its letters, in points
     * @param anchor  which part of it is at that place
     * @param strong  whether it stands out
     * @param ink  what it is written in
     */
    record Label(String text, Point place, double size, Anchor anchor, boolean strong, Ink ink) implements Mark {}
}

package uk.sharedservices.partnership.reporting.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The lines and dots of a patterned area, cut at its edge, so that no printer has to know of patterns. */
final class Hatching {

    /** How far its lines and dots are from each other, along the axes. */
    static final double STEP = 5;

    /** How wide its lines are. */
    static final double LINE = 0.8;

    /** How wide its dots are. */
    static final double DOT = 1.6;

    private Hatching() {}

    /** Returns the lines that fill an area, if it has lines. */
    static List<Line2D> lines(Mark.Area area) {
        List<Line2D> lines = new ArrayList<>();
        if (area.fill() == Ink.HATCHED || area.fill() == Ink.CROSSED) {
            slanted(area.corners(), 1, lines);
        }
        if (area.fill() == Ink.CROSSED) {
            slanted(area.corners(), -1, lines);
        }
        return lines;
    }

    /** Returns the dots that fill an area, if it has dots; those that its edge would cut are left out. */
    static List<Shape> dots(Mark.Area area) {
        List<Shape> dots = new ArrayList<>();
        if (area.fill() == Ink.DOTTED) {
            Path2D outline = outline(area.corners());
            double right = outline.getBounds2D().getMaxX();
            double bottom = outline.getBounds2D().getMaxY();
            for (double y = first(outline.getBounds2D().getMinY()) + STEP / 2; y < bottom; y += STEP) {
                for (double x = first(outline.getBounds2D().getMinX()) + STEP / 2; x < right; x += STEP) {
                    if (outline.contains(x - DOT / 2, y - DOT / 2, DOT, DOT)) {
                        dots.add(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
                    }
                }
            }
        }
        return dots;
    }

    static Path2D outline(List<Point> corners) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    /** Adds the parts inside of the lines on which y + slope x is a whole number of steps. */
    private static void slanted(List<Point> corners, int slope, List<Line2D> lines) {
        ToDoubleFunction<Point> height = point -> point.y() + slope * point.x();
        double least = corners.stream().mapToDouble(height).min().orElseThrow();
        double most = corners.stream().mapToDouble(height).max().orElseThrow();
        for (double at = first(least) + STEP; at < most; at += STEP) {
            List<Double> cuts = cuts(corners, height, at);
            for (int cut = 0; cut + 1 < cuts.size(); cut += 2) {
                double from = cuts.get(cut);
                double to = cuts.get(cut + 1);
                lines.add(new Line2D.Double(from, at - slope * from, to, at - slope * to));
            }
        }
    }

    /** Returns where a line meets the edge, from left to right. */
    private static List<Double> cuts(List<Point> corners, ToDoubleFunction<Point> height, double at) {
        List<Double> cuts = new ArrayList<>();
        for (int corner = 0; corner < corners.size(); corner++) {
            Point one = corners.get(corner);
            Point next = corners.get((corner + 1) % corners.size());
            double before = height.applyAsDouble(one) - at;
            double after = height.applyAsDouble(next) - at;
            if (before < 0 != after < 0) {
                cuts.add(one.x() + (next.x() - one.x()) * before / (before - after));
            }
        }
        Collections.sort(cuts);
        return cuts;
    }

    private static double first(double from) {
        return Math.floor(from / STEP) * STEP;
    }
}

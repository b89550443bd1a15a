package uk.sharedservices.partnership.reporting.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Paints drawings with shapes alone: letters are outlines, patterns lines and dots cut at the edge of their area. It asks for no
 * font, no picture, no transparency and no colour but greys, which every document that is kept for long may hold.
 */
public final class Painter {

    private static final float MITRE = 10;

    private Painter() {}

    /**
     * Paints a drawing, a point of it on a unit of the graphics, from their origin.
     *
     * @param drawing  the drawing
     * @param graphics  what to paint on; its colour and stroke are left changed
     */
    public static void paint(Drawing drawing, Graphics2D graphics) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Area area) {
                area(area, graphics);
            } else if (mark instanceof Mark.Stroke stroke) {
                line(stroke.points(), stroke.ink(), stroke.width(), stroke.dash(), false, graphics);
            } else if (mark instanceof Mark.Label label && label.ink() != Ink.NONE) {
                use(label.ink().asLine(), graphics);
                graphics.fill(Lettering.outline(label));
            }
        }
    }

    private static void area(Mark.Area area, Graphics2D graphics) {
        if (area.fill() != Ink.NONE) {
            use(area.fill(), graphics);
            graphics.fill(Hatching.outline(area.corners()));
        }
        if (area.fill().isPattern()) {
            use(Ink.BLACK, graphics);
            graphics.setStroke(stroke(Hatching.LINE, 0));
            Hatching.lines(area).forEach(graphics::draw);
            Hatching.dots(area).forEach(graphics::fill);
        }
        line(area.corners(), area.edge(), area.edgeWidth(), 0, true, graphics);
    }

    private static void line(
            List<Point> points, Ink ink, double width, double dash, boolean closed, Graphics2D graphics) {
        if (ink == Ink.NONE || width <= 0) {
            return;
        }
        use(ink.asLine(), graphics);
        graphics.setStroke(stroke(width, dash));
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        graphics.draw(path);
    }

    private static BasicStroke stroke(double width, double dash) {
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                MITRE,
                dash > 0 ? new float[] {(float) dash, (float) dash} : null,
                0);
    }

    private static void use(Ink ink, Graphics2D graphics) {
        graphics.setColor(new Color(ink.grey(), ink.grey(), ink.grey()));
    }
}

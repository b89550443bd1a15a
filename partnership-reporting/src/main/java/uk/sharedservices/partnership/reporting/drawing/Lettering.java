package uk.sharedservices.partnership.reporting.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide labels are and how their letters run, in Public Sans as bundled, so that the same label takes the same room on every
 * machine, one without fonts too. Letters are set side by side, without kerning. A letter that the font lacks is a small box.
 */
public final class Lettering {

    private static final String REGULAR = "PublicSans-Regular.ttf";
    private static final String BOLD = "PublicSans-Bold.ttf";
    private static final double ASCENT = 0.76;
    private static final double DESCENT = 0.22;

    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

    private Lettering() {}

    /**
     * Returns how wide a text is.
     *
     * @param text  the text, on one line
     * @param size  of its letters, in points
     * @param strong  whether it stands out
     * @return points
     */
    public static double width(String text, double size, boolean strong) {
        Face face = face(strong);
        return size
                * text.codePoints()
                        .mapToDouble(each -> face.letter(each).advance())
                        .sum();
    }

    /** Returns the room that a label takes on its drawing, from the tops of its letters to their tails. */
    public static Rectangle2D room(Mark.Label label) {
        double width = width(label.text(), label.size(), label.strong());
        return new Rectangle2D.Double(
                left(label, width),
                label.place().y() - ASCENT * label.size(),
                width,
                (ASCENT + DESCENT) * label.size());
    }

    /** Returns the outline of a label's letters, where they stand on its drawing. */
    public static Shape outline(Mark.Label label) {
        Face face = face(label.strong());
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = left(label, width(label.text(), label.size(), label.strong()));
        for (int codePoint : label.text().codePoints().toArray()) {
            Face.Letter letter = face.letter(codePoint);
            AffineTransform place =
                    AffineTransform.getTranslateInstance(pen, label.place().y());
            place.scale(label.size(), label.size());
            outline.append(letter.outline().getPathIterator(place), false);
            pen += letter.advance() * label.size();
        }
        return outline;
    }

    private static double left(Mark.Label label, double width) {
        return switch (label.anchor()) {
            case START -> label.place().x();
            case MIDDLE -> label.place().x() - width / 2;
            case END -> label.place().x() - width;
        };
    }

    private static Face face(boolean strong) {
        return FACES.computeIfAbsent(strong ? BOLD : REGULAR, Face::of);
    }
}

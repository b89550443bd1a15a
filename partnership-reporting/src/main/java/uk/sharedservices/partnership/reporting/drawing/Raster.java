package uk.sharedservices.partnership.reporting.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import uk.sharedservices.partnership.InvalidValueException;

/** Drawings as pictures of dots, for documents that hold no others. */
public final class Raster {

    private static final double MOST_DOTS = 100_000_000;

    private Raster() {}

    /**
     * Returns a drawing as a PNG file on white. The same drawing gives the same bytes.
     *
     * @param drawing  the drawing
     * @param scale  how many dots to a point, such as 3 for 216 dots an inch; up to 100 million dots in all
     */
    public static byte[] png(Drawing drawing, double scale) {
        double dots = Math.ceil(drawing.width() * scale) * Math.ceil(drawing.height() * scale);
        if (!(dots >= 1 && dots <= MOST_DOTS)) {
            throw InvalidValueException.of(
                    "picture of " + drawing.width() + " by " + drawing.height() + " points",
                    "must have 1 to 100 million dots",
                    "scaled by " + scale);
        }
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            Painter.paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("This Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }
}

package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Painter;

/** Draws the pictures of a report where its markup leaves room for them. */
final class Pictures implements SVGDrawer {

    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private final Map<String, Picture> pictures;

    Pictures(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String id = element.getAttribute("id");
        Drawing drawing = Objects.requireNonNull(pictures.get(id), id).drawing();
        double scale = width > 0 ? width / dotsPerPixel / drawing.width() : PIXELS_PER_POINT;
        return new Image(drawing, scale, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // letters are outlines
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // letters are outlines
    }

    @Override
    public void close() {
        // nothing is held
    }

    /**
     * A picture.
     *
     * @param drawing  what it shows
     * @param scale  pixels for a point of the drawing
     * @param dots  for a pixel, in which the engine measures
     */
    private record Image(Drawing drawing, double scale, double dots) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(drawing.width() * scale * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(drawing.height() * scale * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (drawing.width() * scale),
                    (float) (drawing.height() * scale),
                    graphics -> {
                        graphics.transform(AffineTransform.getScaleInstance(scale, scale));
                        Painter.paint(drawing, graphics);
                    });
        }
    }
}

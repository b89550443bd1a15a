package uk.sharedservices.partnership.reporting.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import uk.sharedservices.partnership.InvalidValueException;

/** The letters of one bundled font, read from its file without the fonts of the machine. May be used by several threads. */
final class Face {

    /**
     * A letter.
     *
     * @param advance  how far it takes the pen, in parts of the size
     * @param outline  at size 1, standing on y = 0, y growing downwards
     */
    record Letter(double advance, Path2D outline) {}

    private static final double BOX_ADVANCE = 1;

    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final double unitsPerEm;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        codes = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a font of this module; refuses a name that there is no file of. */
    static Face of(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/uk/sharedservices/partnership/reporting/font/" + file)) {
            if (in == null) {
                throw InvalidValueException.of("font of the pictures", "must be bundled with the library", file);
            }
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    /** Returns a letter; a small box for one that the font lacks. */
    Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, this::read);
    }

    private synchronized Letter read(int codePoint) {
        int glyph = codes.getGlyphId(codePoint);
        if (glyph == 0) {
            return box();
        }
        try {
            Path2D outline = font.getGlyph().getGlyph(glyph).getPath();
            outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
            return new Letter(font.getAdvanceWidth(glyph) / unitsPerEm, outline);
        } catch (IOException e) {
            throw new UncheckedIOException("A letter of the font cannot be read", e);
        }
    }

    /** An empty square as wide as a Chinese letter or a picture letter is in most fonts, so that a browser's own one has room. */
    private static Letter box() {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        square(outline, 0.1, -0.7, 0.8, 0.8);
        square(outline, 0.84, -0.64, -0.68, 0.68);
        return new Letter(BOX_ADVANCE, outline);
    }

    /** Adds a square that turns the other way round where its width is below nothing, which makes it a hole. */
    private static void square(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}

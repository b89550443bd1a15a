package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import uk.sharedservices.partnership.InvalidValueException;

/** A file of a font. */
final class FontFile {

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final boolean isTabular;

    private FontFile(String family, int weight, byte[] bytes, boolean isTabular) {
        this.family = family;
        this.weight = weight;
        this.bytes = bytes;
        this.isTabular = isTabular;
    }

    /** Returns one of this module. */
    static FontFile bundled(String family, int weight, String file) {
        try (InputStream font = Objects.requireNonNull(
                FontFile.class.getResourceAsStream("/uk/sharedservices/partnership/reporting/font/" + file), file)) {
            return new FontFile(family, weight, font.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns one that is given; refuses one that is not there, is not a TrueType font or may not be embedded. */
    static FontFile given(String family, Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw InvalidValueException.of("font", "must be a file that can be read", file.toString());
        }
        FontFile font = new FontFile(family, 400, bytes, false);
        try {
            TrueTypeFont read = font.parse();
            if (!read.getTableMap().containsKey("glyf") || read.getUnicodeCmapLookup() == null) {
                throw InvalidValueException.of("font", "must have TrueType outlines by Unicode", file.toString());
            }
            OS2WindowsMetricsTable rights = read.getOS2Windows();
            if (rights != null && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0) {
                throw InvalidValueException.of("font", "must permit that it is embedded", file.toString());
            }
        } catch (IOException e) {
            throw InvalidValueException.of("font", "must be a TrueType file", file.toString());
        }
        return font;
    }

    /** Returns the same with figures all as wide as each other. */
    FontFile tabular() {
        return new FontFile(family, weight, bytes, true);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** Returns the font, read anew. */
    TrueTypeFont read() {
        try {
            return parse();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + family + " cannot be read", e);
        }
    }

    private TrueTypeFont parse() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false); // a ligature would be one letter to who searches the text
        if (isTabular) {
            font.enableGsubFeature("tnum");
        }
        return font;
    }
}

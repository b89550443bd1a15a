package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that reports are set in: Public Sans, then those asked in turn for a letter that it lacks. Reading a font takes
 * longer than printing a page, and one that was read serves one thread at a time: so those no longer in use are kept.
 */
final class Fonts {

    private static final String TEXT = "Public Sans";
    private static final String TABULAR = "Public Sans Tabular";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<FontFile> text;
    private final List<FontFile> others;
    private final Queue<Loaded> free = new ConcurrentLinkedQueue<>();

    private Fonts(List<FontFile> text, List<FontFile> others) {
        this.text = text;
        this.others = List.copyOf(others);
    }

    /** Returns those of this module. */
    static Fonts bundled() {
        return new Fonts(
                List.of(
                        FontFile.bundled(TEXT, NORMAL, "PublicSans-Regular.ttf"),
                        FontFile.bundled(TEXT, BOLD, "PublicSans-Bold.ttf"),
                        FontFile.bundled(TABULAR, NORMAL, "PublicSans-Regular.ttf")
                                .tabular(),
                        FontFile.bundled(TABULAR, BOLD, "PublicSans-Bold.ttf").tabular()),
                List.of(
                        FontFile.bundled("DejaVu Sans Condensed", NORMAL, "DejaVuSansCondensed.ttf"),
                        FontFile.bundled("Noto Emoji", NORMAL, "NotoEmoji-Regular.ttf")));
    }

    /** Returns these and that of a file; refuses one that cannot be embedded. */
    Fonts and(Path file) {
        List<FontFile> more = new ArrayList<>(others);
        more.add(FontFile.given("Given " + others.size(), file));
        return new Fonts(text, more);
    }

    /** Returns the fonts, read, for one thread, which gives them back by closing them. */
    Loaded borrow() {
        Loaded loaded = free.poll();
        return loaded == null ? new Loaded() : loaded;
    }

    /** The fonts as one thread uses them. */
    final class Loaded implements AutoCloseable {

        private final Map<FontFile, TrueTypeFont> read = new LinkedHashMap<>();

        private Loaded() {}

        /** Returns whether there is a letter for a code point, in bold too. */
        boolean hold(int codePoint) {
            return text.stream().allMatch(font -> holds(font, codePoint))
                    || others.stream().anyMatch(font -> holds(font, codePoint));
        }

        /** Tells an engine which fonts there are; each is embedded where it is used. */
        void registerWith(PdfBoxFontResolver resolver, PDDocument pdf) {
            text.forEach(font -> register(font, FontGroup.MAIN, resolver, pdf));
            others.forEach(font -> register(font, FontGroup.FINAL_FALLBACK, resolver, pdf));
        }

        @Override
        public void close() {
            free.add(this);
        }

        private void register(FontFile font, FontGroup group, PdfBoxFontResolver resolver, PDDocument pdf) {
            resolver.addFont(
                    new EmbeddedWhereUsed(font, pdf), font.family(), font.weight(), IdentValue.NORMAL, true, group);
        }

        private boolean holds(FontFile font, int codePoint) {
            try {
                return read(font).getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + font.family() + " cannot be read", e);
            }
        }

        private TrueTypeFont read(FontFile font) {
            return read.computeIfAbsent(font, FontFile::read);
        }

        private final class EmbeddedWhereUsed extends PDFontSupplier {

            private final FontFile font;
            private final PDDocument pdf;

            EmbeddedWhereUsed(FontFile font, PDDocument pdf) {
                super(null);
                this.font = font;
                this.pdf = pdf;
            }

            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(pdf, read(font), true);
                } catch (IOException e) {
                    throw new UncheckedIOException("The font " + font.family() + " cannot be embedded", e);
                }
            }
        }
    }
}

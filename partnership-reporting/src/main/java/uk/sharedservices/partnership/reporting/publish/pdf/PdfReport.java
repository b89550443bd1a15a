package uk.sharedservices.partnership.reporting.publish.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.html.Page;

/**
 * Prints reports as PDF/A-2a and PDF/UA-1: tagged, with bookmarks, every letter in an embedded font. How figures were reached is
 * told in notes at the end, and the rules with their authorities stand in one table after them.
 *
 * <p>The fonts of this module hold the letters of European languages, Hebrew and Arabic, and common signs and emoji. A report
 * with a letter that no font holds is refused; give another font with {@link #with(Path)}. One object may print from several
 * threads at once.
 */
public final class PdfReport implements Renderer {

    private static final String STYLE = Markup.sheet("paper.css");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Fonts fonts;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Prints with the fonts of this module. */
    public PdfReport() {
        this(Fonts.bundled());
    }

    private PdfReport(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns one that prints with another font too, for letters that the fonts before it do not hold.
     *
     * @param font  a TrueType file, which may be embedded
     * @throws uk.sharedservices.partnership.InvalidValueException if there is no such file, or it is not one that may be embedded
     */
    public PdfReport with(Path font) {
        return new PdfReport(fonts.and(font));
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Page page = Page.onPaper(report, STYLE);
        Markup markup = Markup.of(page.markup());
        try (Fonts.Loaded letters = fonts.borrow();
                PDDocument pdf = new PDDocument()) {
            Letters.refuseMissing(markup.document(), letters);
            print(markup, page, letters, pdf);
            Tags.mend(pdf);
            Backgrounds.share(pdf);
            Stamp.on(pdf, report.stamped(), markup.id());
            pdf.save(out);
        }
    }

    private void print(Markup markup, Page page, Fonts.Loaded letters, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = builder(markup.document(), pdf).useSVGDrawer(new Pictures(page.pictures()));
        if (markup.hasRightToLeft()) {
            builder.useUnicodeBidiSplitter(RightToLeft::splitter).useUnicodeBidiReorderer(new RightToLeft());
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            letters.registerWith(renderer.getFontResolver(), pdf);
            renderer.createPDFWithoutClosing();
        }
    }

    /** The engine set as every report needs it. */
    PdfRendererBuilder builder(Document document, PDDocument pdf) {
        return new PdfRendererBuilder()
                .withW3cDocument(document, "")
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .useUnicodeLineBreaker(new UnbrokenFigures())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }
}

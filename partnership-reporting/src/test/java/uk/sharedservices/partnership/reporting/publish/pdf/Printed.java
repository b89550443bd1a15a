package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.SampleReports;

/** Reports printed once for all tests, and what is read in them. */
final class Printed {

    static final PdfReport PRINTER = new PdfReport();
    static final byte[] EVERY_BLOCK = pdf(SampleReports.everyBlock());
    static final byte[] HOSTILE = pdf(SampleReports.hostile());

    private Printed() {}

    static byte[] pdf(Report report) {
        return pdf(PRINTER, report);
    }

    static byte[] pdf(PdfReport printer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            printer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns the text of a page, the first being 1, without spaces and as plain letters; refuses a letter without a shape. */
    static String text(PDDocument pdf, int first, int last) throws IOException {
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getCharacterCodes()[0] == 0) {
                    throw new IllegalStateException("a letter has no shape: " + text.getUnicode());
                }
                super.processTextPosition(text);
            }
        };
        reader.setStartPage(first);
        reader.setEndPage(last);
        return plain(reader.getText(pdf));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200E\\u200F\\u202A-\\u202E]+", "");
    }
}

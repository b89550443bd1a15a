package uk.sharedservices.partnership.reporting.publish.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets the backgrounds of a page share one description. The engine describes that of each box, drawn or not, as an object of its
 * own: three in five of all objects of a report, which take long to write and tell nothing.
 */
final class Backgrounds {

    private static final COSName PROPERTIES = COSName.PROPERTIES;
    private static final String BACKGROUND = "Background";

    private Backgrounds() {}

    /** Shares them on every page. */
    static void share(PDDocument pdf) {
        pdf.getPages().forEach(Backgrounds::share);
    }

    private static void share(PDPage page) {
        COSDictionary described = page.getResources().getCOSObject().getCOSDictionary(PROPERTIES);
        if (described == null) {
            return;
        }
        COSDictionary shared = new COSDictionary();
        shared.setName(COSName.TYPE, BACKGROUND);
        shared.setItem(COSName.BBOX, page.getMediaBox());
        for (COSName name : List.copyOf(described.keySet())) {
            COSDictionary each = described.getCOSDictionary(name);
            if (each != null && BACKGROUND.equals(each.getNameAsString(COSName.TYPE))) {
                described.setItem(name, shared);
            }
        }
    }
}

package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tags of a PDF with what is read out for each. */
final class Tagged {

    /**
     * A tag.
     *
     * @param type  such as {@code H1} or {@code TH}
     * @param within  the type of the tag around it
     * @param text  all that is read out for it and what is in it
     * @param scope  of a heading of a table: {@code Row} or {@code Column}; else empty
     */
    record Tag(String type, String within, String text, String scope) {}

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    private Tagged() {}

    /** Returns the tags of a document, in the order in which they are read. */
    static List<Tag> of(PDDocument pdf) throws IOException {
        Tagged tagged = new Tagged();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> here = tagged.texts.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
            extractor
                    .getMarkedContents()
                    .forEach(content -> here.merge(content.getMCID(), text(content), String::concat));
        }
        tagged.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
        return tagged.tags;
    }

    private String walk(PDStructureNode node, String within) {
        String type = node instanceof PDStructureElement element ? element.getStructureType() : "";
        int place = tags.size();
        StringBuilder text = new StringBuilder();
        if (node instanceof PDStructureElement) {
            tags.add(new Tag(type, within, "", ""));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(walk(element, type));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(textOf(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof PDMarkedContent content) {
                text.append(textOf(((PDStructureElement) node).getPage(), content.getMCID()));
            } else if (kid instanceof Integer number) {
                text.append(textOf(((PDStructureElement) node).getPage(), number));
            }
        }
        if (node instanceof PDStructureElement element) {
            tags.set(place, new Tag(type, within, text.toString().strip(), scope(element)));
        }
        return text.toString();
    }

    private String textOf(PDPage page, int number) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
    }

    private static String scope(PDStructureElement element) {
        return element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                        && attributes.getNameAsString("Scope") != null
                ? attributes.getNameAsString("Scope")
                : "";
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(each -> each instanceof TextPosition letter ? letter.getUnicode() : "")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), text -> Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    /** Returns all that is read out of a document, without spaces and as plain letters. */
    static String text(PDDocument pdf) throws IOException {
        return Printed.plain(of(pdf).get(0).text());
    }

    /** Reads a PDF, to be closed by who asks. */
    static PDDocument read(byte[] pdf) {
        try {
            return org.apache.pdfbox.Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

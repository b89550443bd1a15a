package uk.sharedservices.partnership.reporting.publish.word;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

/** A Word document, read by another library than wrote it. */
record ReadWord(WordprocessingMLPackage file) {

    static ReadWord of(Report report) throws Exception {
        byte[] bytes = PrintedTwice.bytes(new WordReport(), report);
        return new ReadWord(WordprocessingMLPackage.load(new ByteArrayInputStream(bytes)));
    }

    List<Object> body() {
        return file.getMainDocumentPart().getContent();
    }

    List<P> paragraphs() {
        return all(body(), P.class);
    }

    List<Tbl> tables() {
        return all(body(), Tbl.class);
    }

    List<Inline> pictures() {
        return all(body(), Drawing.class).stream()
                .flatMap(drawing -> drawing.getAnchorOrInline().stream())
                .map(Inline.class::cast)
                .toList();
    }

    List<P.Hyperlink> links() {
        return all(body(), P.Hyperlink.class);
    }

    List<String> bookmarks() {
        return all(body(), CTBookmark.class).stream().map(CTBookmark::getName).toList();
    }

    /** Returns the paragraphs of a style, as text. */
    List<String> textsOf(String style) {
        return paragraphs().stream()
                .filter(paragraph -> style.equals(styleOf(paragraph)))
                .map(paragraph -> text(paragraph))
                .toList();
    }

    List<String> headers() throws Exception {
        return edges(HeaderPart.class);
    }

    List<String> footers() throws Exception {
        return edges(FooterPart.class);
    }

    /** Returns the XML of every part that holds words. */
    String xml() throws Exception {
        StringBuilder xml = new StringBuilder(file.getMainDocumentPart().getXML());
        for (JaxbXmlPart<?> part : parts(HeaderPart.class)) {
            xml.append(part.getXML());
        }
        for (JaxbXmlPart<?> part : parts(FooterPart.class)) {
            xml.append(part.getXML());
        }
        return xml.toString();
    }

    static String styleOf(P paragraph) {
        return Optional.ofNullable(paragraph.getPPr())
                .map(properties -> properties.getPStyle())
                .map(style -> style.getVal())
                .orElse("");
    }

    /** Returns what a reader sees, each break as a newline. */
    static String text(Object within) {
        Object each = XmlUtils.unwrap(within);
        if (each instanceof Text text) {
            return text.getValue();
        }
        if (each instanceof Br) {
            return "\n";
        }
        if (each instanceof R.Tab) {
            return "\t";
        }
        StringBuilder texts = new StringBuilder();
        within(each).forEach(part -> texts.append(text(part)));
        return texts.toString();
    }

    static <T> List<T> all(List<Object> content, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Object raw : content) {
            Object each = raw instanceof JAXBElement<?> element ? element.getValue() : raw;
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
            found.addAll(all(within(each), kind));
        }
        return found;
    }

    private static List<Object> within(Object each) {
        if (each instanceof ContentAccessor holder) {
            return holder.getContent();
        }
        return each instanceof CTSimpleField field ? field.getContent() : List.of();
    }

    private List<String> edges(Class<? extends JaxbXmlPart<?>> kind) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JaxbXmlPart<?> part : parts(kind)) {
            texts.add(text(part.getContents()));
        }
        return texts;
    }

    private List<? extends JaxbXmlPart<?>> parts(Class<? extends JaxbXmlPart<?>> kind) {
        return file.getParts().getParts().values().stream()
                .flatMap(part -> kind.isInstance(part) ? Stream.of(kind.cast(part)) : Stream.empty())
                .toList();
    }
}

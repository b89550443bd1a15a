package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What looks over the pages of a PDF")
class LayoutTest {

    private static final float LEFT = 60;
    private static final float HIGH = 700;
    private static final float FOOT = 80;

    private final PDDocument pdf = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private int number;

    @BeforeEach
    void twoPages() {
        pdf.addPage(new PDPage(PDRectangle.A4));
        pdf.addPage(new PDPage(PDRectangle.A4));
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    @DisplayName("finds a heading whose first words are on the next page, and none whose first words are under it")
    void heading() throws IOException {
        write(tag(root, "H2"), 0, LEFT, HIGH, "Kept");
        write(tag(root, "P"), 0, LEFT, HIGH - 20, "words");
        write(tag(root, "H2"), 0, LEFT, FOOT + 20, "Lost");
        write(tag(root, "H3"), 0, LEFT, FOOT, "with another");
        write(tag(root, "P"), 1, LEFT, HIGH, "words");

        assertThat(Layout.headsAlone(pdf)).containsExactly("page 1, H2: Lost", "page 1, H3: with another");
    }

    @Test
    @DisplayName("finds a caption and a head of a table with no row under them on a page, be there rows on the next")
    void headOfATable() throws IOException {
        PDStructureElement table = tag(root, "Table");
        write(tag(table, "Caption"), 0, LEFT, FOOT + 20, "Sums");
        PDStructureElement head = tag(table, "THead");
        write(tag(head, "TH"), 0, LEFT, FOOT, "Year");
        write(head, 1, LEFT, HIGH, "Year");
        write(tag(tag(table, "TBody"), "TD"), 1, LEFT, HIGH - 20, "2022/23");

        assertThat(Layout.headsAlone(pdf)).containsExactly("page 1, Caption: Sums", "page 1, THead: Year");
    }

    @Test
    @DisplayName("finds what stands in a margin, where only the head and the foot of each page may")
    void margins() throws IOException {
        write(tag(root, "P"), 0, LEFT, HIGH, "in its place");
        write(tag(root, "P"), 0, LEFT - 10, HIGH, "to the left");
        write(tag(root, "P"), 0, PDRectangle.A4.getWidth() - LEFT, HIGH, "to the right");
        write(tag(root, "P"), 1, LEFT, PDRectangle.A4.getHeight() - LEFT, "above");
        write(tag(root, "P"), 1, LEFT, LEFT - 10, "below");
        artifact(1, LEFT, LEFT - 30, "Page 2");

        assertThat(Layout.outsideTheMargins(pdf))
                .extracting(found -> found.replaceAll("at .*: ", ""))
                .containsExactly("page 1 to the left", "page 1 to the right", "page 2 above", "page 2 below");
    }

    private static PDStructureElement tag(PDStructureNode within, String type) {
        PDStructureElement element = new PDStructureElement(type, within);
        within.appendKid(element);
        return element;
    }

    private void write(PDStructureElement tag, int page, float right, float up, String words) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pdf.getPage(page));
        reference.setInt(COSName.MCID, number++);
        tag.appendKid(new PDMarkedContentReference(reference));
        show(COSName.P, properties, page, right, up, words);
    }

    private void artifact(int page, float right, float up, String words) throws IOException {
        show(COSName.ARTIFACT, new COSDictionary(), page, right, up, words);
    }

    private void show(COSName tag, COSDictionary properties, int page, float right, float up, String words)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, pdf.getPage(page), PDPageContentStream.AppendMode.APPEND, false, true)) {
            content.beginMarkedContent(tag, PDPropertyList.create(properties));
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.newLineAtOffset(right, up);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }
}

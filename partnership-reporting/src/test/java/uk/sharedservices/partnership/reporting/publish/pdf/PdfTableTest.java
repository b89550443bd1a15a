package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.SampleReports;

@DisplayName("A table in a PDF")
class PdfTableTest {

    private static final float MARGIN = 56;

    @Test
    @DisplayName("is set on a page turned on its side where its figures need that, none broken or out of the margins")
    void isTurnedWhereItMust() throws IOException {
        try (PDDocument pdf = Tagged.read(Printed.pdf(Samples.ofAWideTable()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDRectangle turned = pdf.getPage(1).getMediaBox();
            assertThat(turned.getWidth()).isGreaterThan(turned.getHeight());
            assertThat(text(pdf, 1)).contains("£1,234,567.08", "£1,234,567.48");
            assertThat(Printed.text(pdf, 2, 2)).startsWith("DRAFT");
            assertWithinMargins(pdf);
        }
    }

    @Test
    @DisplayName("that goes on has its headings on every page, its figures flush right, and no row cut in two")
    void goesOn() throws IOException {
        try (PDDocument pdf = Tagged.read(Printed.pdf(SampleReports.rows(60)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Row Sum Day");
            }
            assertThat(rightEdges(pdf, "25"))
                    .isNotEmpty()
                    .allSatisfy(edge -> assertThat(edge)
                            .isCloseTo(rightEdges(pdf, "25").get(0), org.assertj.core.data.Offset.offset(0.1f)));
            assertWithinMargins(pdf);
        }
    }

    private static void assertWithinMargins(PDDocument pdf) throws IOException {
        for (TextPosition letter : letters(pdf, 0, pdf.getNumberOfPages())) {
            assertThat(letter.getX()).isGreaterThan(MARGIN - 1);
            assertThat(letter.getX() + letter.getWidth()).isLessThan(letter.getPageWidth() - MARGIN + 1);
        }
    }

    /** The right edges of the sums of pounds and so many pence. */
    private static List<Float> rightEdges(PDDocument pdf, String pence) throws IOException {
        List<TextPosition> letters = letters(pdf, 0, 1);
        List<Float> edges = new ArrayList<>();
        for (int index = 2; index < letters.size(); index++) {
            if (letters.get(index - 2).getUnicode().equals(".")
                    && pence.equals(letters.get(index - 1).getUnicode()
                            + letters.get(index).getUnicode())) {
                edges.add(letters.get(index).getX() + letters.get(index).getWidth());
            }
        }
        return edges;
    }

    private static List<TextPosition> letters(PDDocument pdf, int from, int to) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
                super.processTextPosition(text);
            }
        };
        reader.setStartPage(from + 1);
        reader.setEndPage(to);
        reader.getText(pdf);
        return letters;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        return reader.getText(pdf);
    }
}

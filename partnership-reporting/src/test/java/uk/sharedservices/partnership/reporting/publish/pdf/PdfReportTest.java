package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;

@DisplayName("A report as PDF")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfReportTest {

    private final PDDocument sample = Tagged.read(Printed.EVERY_BLOCK);
    private final PDDocument hostile = Tagged.read(Printed.HOSTILE);

    @AfterAll
    void close() throws IOException {
        sample.close();
        hostile.close();
    }

    @Test
    @DisplayName("says whose it is, what it is called, in which language, and when it was stamped")
    void saysWhatItIs() {
        assertThat(sample.getDocumentInformation())
                .returns("A sample report", information -> information.getTitle())
                .returns("Tameside Council", information -> information.getAuthor())
                .satisfies(information ->
                        assertThat(information.getCreationDate().toInstant()).isEqualTo("2022-11-10T09:00:00Z"))
                .satisfies(information -> assertThat(
                                information.getModificationDate().toInstant())
                        .isEqualTo("2022-11-10T09:00:00Z"));
        assertThat(sample.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(sample.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    @DisplayName("is the same bytes each time, from several threads at once too")
    void isTheSameBytes() {
        assertThat(IntStream.range(0, 6).parallel().mapToObj(each -> Printed.pdf(SampleReports.everyBlock())))
                .allSatisfy(again -> assertThat(again).isEqualTo(Printed.EVERY_BLOCK));
        assertThat(Printed.pdf(new PdfReport(), SampleReports.everyBlock())).isEqualTo(Printed.EVERY_BLOCK);
    }

    @Test
    @DisplayName("has its headings in order, its tables headed and captioned, and its pictures described")
    void isTagged() throws IOException {
        List<Tagged.Tag> tags = Tagged.of(sample);
        assertThat(tags)
                .filteredOn(tag -> tag.type().matches("H\\d"))
                .extracting(Tagged.Tag::type, Tagged.Tag::text)
                .containsExactly(
                        tuple("H1", "A sample report"),
                        tuple("H2", "Front sheet"),
                        tuple("H2", "1 Introduction"),
                        tuple("H3", "A section within"),
                        tuple("H2", "2 Money"),
                        tuple("H2", "Notes: how figures were reached"),
                        tuple("H2", "Rules and authorities"));
        assertThat(tags)
                .filteredOn(tag -> tag.type().equals("TH"))
                .extracting(Tagged.Tag::text, Tagged.Tag::scope)
                .contains(
                        tuple("Report to", "Row"),
                        tuple("Figure", "Column"),
                        tuple("£m", "Column"),
                        tuple("Carried forward", "Row"),
                        tuple("Rule", "Column"),
                        tuple("X-SUM", "Row"));
        assertThat(tags)
                .filteredOn(tag -> tag.type().equals("Caption"))
                .extracting(Tagged.Tag::within, Tagged.Tag::text)
                .containsExactly(
                        tuple("Table", "Dedicated Schools Grant 2022/23"),
                        tuple("Table", "Dedicated Schools Grant 2022/23"));
        assertThat(tags).filteredOn(tag -> tag.type().equals("Figure")).hasSize(1);
        assertThat(tags)
                .filteredOn(tag -> tag.type().equals("Link"))
                .extracting(Tagged.Tag::text)
                .contains("link to the rules", "Friday 23 December 2022[2]", "Back");
    }

    @Test
    @DisplayName("has a bookmark for every heading")
    void hasBookmarks() {
        List<String> bookmarks = new ArrayList<>();
        collect(sample.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
        assertThat(bookmarks)
                .containsExactly(
                        "Front sheet",
                        "1 Introduction",
                        "> A section within",
                        "2 Money",
                        "Notes: how figures were reached",
                        "Rules and authorities");
    }

    @Test
    @DisplayName("tells how each figure was reached in a note, and the rules once")
    void tellsHowFiguresWereReached() throws IOException {
        String text = Tagged.text(sample);
        assertThat(text)
                .contains(Printed.plain(
                        "1.2 A paragraph with strong words and a link to the rules, and a day, Friday 23"))
                .contains(Printed.plain("The deficit is £5.500m[1]."))
                .contains(Printed.plain("What is carried forward? Back to page 1"))
                .contains(Printed.plain("£3.243m and £2.257m make £5.500m. Rule X-SUM"))
                .contains(Printed.plain("What is carried forward is the sum. (settled law, checked 22 November 2026)"))
                .contains(Printed.plain("An Act 2001 s1"));
    }

    @Test
    @DisplayName("says DRAFT and which page it is on every page of a draft, and DRAFT on none of a final report")
    void saysDraft() throws IOException {
        for (PDDocument draft : List.of(sample, hostile)) {
            int pages = draft.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(Printed.text(draft, page, page)).startsWith("DRAFT").contains("Page" + page + "of" + pages);
            }
        }
        try (PDDocument last =
                Tagged.read(Printed.pdf(SampleReports.everyBlock().at(Stage.FINAL)))) {
            assertThat(Printed.text(last, 1, last.getNumberOfPages())).doesNotContain("DRAFT");
        }
    }

    @Test
    @DisplayName("keeps hostile words and very long paragraphs whole")
    void keepsHostileWordsWhole() throws IOException {
        String text = Printed.text(hostile, 1, hostile.getNumberOfPages());
        SampleReports.HOSTILE.forEach(
                words -> assertThat(text).contains(Printed.plain(Line.of(words).text())));
        assertThat(Tagged.text(hostile))
                .contains(IntStream.range(0, 20_000)
                        .mapToObj(each -> "word" + each)
                        .collect(Collectors.joining()));
    }

    @Test
    @DisplayName("has every font in it, and nothing that acts")
    void hasEveryFont() throws IOException {
        for (PDDocument pdf : List.of(sample, hostile)) {
            assertThat(fonts(pdf))
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font).endsWith(" embedded"));
            assertThat(pdf.getDocumentCatalog().getCOSObject().keySet())
                    .doesNotContain(COSName.OPEN_ACTION, COSName.AA, COSName.ACRO_FORM);
        }
        assertThat(fonts(hostile)).anyMatch(font -> font.contains("DejaVu"));
    }

    private static List<String> fonts(PDDocument pdf) throws IOException {
        List<String> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name).getName()
                        + (resources.getFont(name).isEmbedded() ? " embedded" : ""));
            }
        }
        return fonts;
    }

    private static void collect(PDOutlineNode node, String indent, List<String> into) {
        for (PDOutlineItem item : node == null ? Collections.<PDOutlineItem>emptyList() : node.children()) {
            into.add(indent + item.getTitle());
            collect(item, indent + "> ", into);
        }
    }
}

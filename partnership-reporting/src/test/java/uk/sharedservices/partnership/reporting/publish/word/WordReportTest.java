package uk.sharedservices.partnership.reporting.publish.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.publish.word.ReadWord.all;
import static uk.sharedservices.partnership.reporting.publish.word.ReadWord.styleOf;
import static uk.sharedservices.partnership.reporting.publish.word.ReadWord.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.P;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Paragraph;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.word.text.LetterSize;

@DisplayName("A Word document, read back by another library,")
class WordReportTest {

    private static final int PAGE_WIDTH = 9638;

    private static ReadWord read;

    @BeforeAll
    static void read() throws Exception {
        read = ReadWord.of(everyBlock());
    }

    @Test
    @DisplayName("has the headings in order, each in the style of its level")
    void headings() {
        assertThat(read.paragraphs().stream()
                        .filter(paragraph -> styleOf(paragraph).matches("Title|Heading\\d"))
                        .map(paragraph -> styleOf(paragraph) + ": " + text(paragraph)))
                .containsExactly(
                        "Title: A sample report",
                        "Heading1: Front sheet",
                        "Heading1: Introduction",
                        "Heading2: A section within",
                        "Heading1: Money",
                        "Heading1: Notes: how figures were reached",
                        "Heading1: Rules that the figures rest on");
        assertThat(read.textsOf("Caution")).containsExactly("This must not be missed.");
        assertThat(read.textsOf("ListBullet")).containsExactly("one", "two");
        assertThat(read.textsOf("Caption")).contains("Dedicated Schools Grant 2022/23", "The grant from year to year");
    }

    @Test
    @DisplayName("leaves numbers to Word where it counts as the report does, and writes out any other")
    void numbers() throws Exception {
        assertThat(numbersLeftToWord(read))
                .containsExactly(
                        "Introduction",
                        "A paragraph of words.",
                        "A paragraph with strong words and a link to the rules, and a day, Friday 23 December 2022[2].",
                        "Numbered on.",
                        "Money");

        Report sample = everyBlock();
        List<Section> sections = List.of(
                section("2", "Second", "2.1"), section("1", "First", "1.2"), section("2", "Second again", "2.1"));
        ReadWord odd = ReadWord.of(new Report(
                sample.id(),
                sample.title(),
                Optional.empty(),
                Stage.DRAFT,
                sample.asAt(),
                sample.stamped(),
                sections,
                List.of()));
        assertThat(odd.textsOf("Heading1")).containsExactly("2 Second", "First", "Second again");
        assertThat(odd.textsOf("NumberedParagraph")).containsExactly("2.1\twords", "1.2\twords", "words");
        assertThat(numbersLeftToWord(odd)).containsExactly("First", "Second again", "words");
    }

    @Test
    @DisplayName("marks the heads of columns and of rows, repeats them on each page, and keeps tables on the page")
    void tables() {
        Tbl summary = read.tables().get(0);
        Tbl money = read.tables().get(1);

        assertThat(summary.getTblPr().getTblStyle().getVal()).isEqualTo("ReportSummary");
        assertThat(summary.getTblPr().getTblLook().getFirstColumn()).isEqualTo(STOnOff.ONE);
        assertThat(money.getTblPr().getTblLook().getFirstRow()).isEqualTo(STOnOff.ONE);
        assertThat(money.getTblPr().getTblLook().getFirstColumn()).isEqualTo(STOnOff.ONE);
        List<Tr> rows = all(money.getContent(), Tr.class);
        assertThat(rows)
                .extracting(row -> properties(row).contains("tblHeader"))
                .containsExactly(true, false, false, false);
        assertThat(rows).allMatch(row -> properties(row).contains("cantSplit"));
        assertThat(rows.get(3).getContent())
                .extracting(ReadWord::text)
                .containsExactly("Carried forward", "[1] £5.500m");
        assertThat(all(rows.get(3).getContent(), P.class))
                .extracting(ReadWord::styleOf)
                .containsExactly("TableText", "TableFigures");
        assertThat(read.tables()).allSatisfy(table -> {
            assertThat(table.getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
            assertThat(table.getTblGrid().getGridCol().stream()
                            .mapToInt(column -> column.getW().intValueExact())
                            .sum())
                    .isEqualTo(table.getTblPr().getTblW().getW().intValueExact())
                    .isLessThanOrEqualTo(PAGE_WIDTH);
        });
    }

    @Test
    @DisplayName("describes each picture, and has its message and its data below")
    void pictures() {
        CTNonVisualDrawingProps shown = read.pictures().get(0).getDocPr();

        assertThat(read.pictures()).hasSize(1);
        assertThat(shown.getDescr()).isEqualTo("Two bars, the second taller than the first.");
        assertThat(read.textsOf("PictureMessage")).containsExactly("The deficit grows to £5.500m[1].");
        assertThat(read.tables()).hasSize(4);
    }

    @Test
    @DisplayName(
            "links each figure that is explained to a note on how it was reached, and has the rules once at the end")
    void notes() {
        assertThat(read.textsOf("Note")).containsExactly("[1]\tWhat is carried forward?", "[2]\tWhen does it end?");
        assertThat(read.textsOf("NoteStep"))
                .startsWith("Brought forward: £3.243m.", "Step 1. £3.243m and £2.257m make £5.500m. [X-SUM]");
        assertThat(read.links().stream().filter(link -> link.getAnchor() != null))
                .hasSize(7)
                .allSatisfy(link -> assertThat(read.bookmarks()).contains(link.getAnchor()));
        assertThat(read.bookmarks()).containsExactlyInAnyOrder("_Figure1", "_Figure2", "_Note1", "_Note2");
        assertThat(text(read.tables().get(3)))
                .endsWith("X-SUMWhat is carried forward is the sum.settled lawAn Act 2001 s1");
    }

    @Test
    @DisplayName("says its language, title, author and moment, and DRAFT at the head of every page until it is final")
    void draft() throws Exception {
        assertThat(read.file()
                        .getMainDocumentPart()
                        .getStyleDefinitionsPart()
                        .getContents()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLang()
                        .getVal())
                .isEqualTo("en-GB");
        assertThat(read.file().getDocPropsCorePart().getXML())
                .contains(">A sample report<", ">Tameside Council<", ">en-GB<", "2022-11-10T09:00:00Z");
        assertThat(read.headers()).containsExactly("A sample report\tDRAFT");
        assertThat(read.footers()).containsExactly("Page 1 of 1");

        ReadWord settled = ReadWord.of(everyBlock().at(Stage.FINAL));
        assertThat(settled.headers()).containsExactly("A sample report");
        assertThat(settled.xml()).doesNotContain("DRAFT");
    }

    @Test
    @DisplayName("sets tables with many columns smaller, so that no figure is broken")
    void manyColumns() {
        assertThat(of(3, 6)).satisfies(widths -> assertThat(widths.letters()).isEqualTo(LetterSize.PLAIN));
        assertThat(of(12, 6)).satisfies(widths -> assertThat(widths.letters()).isEqualTo(LetterSize.FINE));
        assertThat(List.of(of(3, 6), of(12, 6), of(40, 6), of(3, 400)))
                .allSatisfy(widths -> assertThat(widths.total()).isBetween(1, PAGE_WIDTH));
    }

    private static ColumnWidths of(int columns, int letters) {
        return ColumnWidths.of(Table.of(
                "Table",
                Collections.nCopies(columns, Table.Column.figures("Year")),
                List.of(new Table.Row(Collections.nCopies(columns, Line.of("5".repeat(letters))), false))));
    }

    private static Section section(String number, String title, String paragraph) {
        return new Section(
                "section",
                Optional.of(number),
                title,
                List.of(new Paragraph(Optional.of(paragraph), Line.of("words"))),
                List.of());
    }

    private static List<String> numbersLeftToWord(ReadWord document) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.getPPr().getNumPr() != null
                        && paragraph.getPPr().getNumPr().getNumId().getVal().intValueExact() == 2)
                .map(ReadWord::text)
                .toList();
    }

    private static List<String> properties(Tr row) {
        return row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                .map(property -> property.getName().getLocalPart())
                .toList();
    }
}

package uk.sharedservices.partnership.reporting.publish.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Paragraph;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.word.text.Lines;
import uk.sharedservices.partnership.reporting.publish.word.text.Notes;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/** Puts headings and blocks of a report into a document, one after another. */
final class Blocks {

    private final XWPFDocument document;
    private final Notes notes;
    private final Lines lines;
    private final Grid grid;
    private final Numbering numbering = new Numbering();

    Blocks(XWPFDocument document) {
        this.document = document;
        notes = new Notes();
        lines = new Lines(notes);
        grid = new Grid(document, lines);
    }

    void paragraph(Style style, Line line) {
        lines.put(begin(style.id()), line, false);
    }

    void heading(int level, String words) {
        Lines.put(begin(Style.heading(level)), words);
    }

    void heading(int level, Section section) {
        XWPFParagraph heading = begin(Style.heading(level));
        heading.setPageBreak(section.apart());
        section.number()
                .filter(number -> !numbering.section(heading, number))
                .ifPresent(number -> Lines.put(heading, number + " "));
        Lines.put(heading, section.title());
    }

    /** Prints a block of a section, whose title need not be said again above a table. */
    void print(Block block, String sectionTitle) {
        Runnable printing = block.match(
                paragraph -> () -> numbered(paragraph),
                bullets -> () -> bullets.items().forEach(item -> paragraph(Style.BULLET, item)),
                caution -> () -> paragraph(Style.CAUTION, caution.line()),
                summary -> () -> summary(summary, sectionTitle),
                table -> () -> table(table, sectionTitle),
                picture -> () -> picture(picture));
        printing.run();
    }

    /** Prints how the figures so far were reached. */
    void notes() {
        notes.print(document);
    }

    private XWPFParagraph begin(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void numbered(Paragraph paragraph) {
        if (paragraph.number().isEmpty()) {
            paragraph(Style.NORMAL, paragraph.line());
            return;
        }
        String number = paragraph.number().get();
        XWPFParagraph words = begin(Style.NUMBERED.id());
        if (!numbering.paragraph(words, number)) {
            Numbering.none(words);
            Lines.put(words, number);
            words.createRun().addTab();
        }
        lines.put(words, paragraph.line(), false);
    }

    private void caption(String caption, String sectionTitle) {
        if (!caption.equals(sectionTitle)) {
            paragraph(Style.CAPTION, Line.of(caption));
        }
    }

    private void summary(Summary summary, String sectionTitle) {
        caption(summary.caption(), sectionTitle);
        grid.print(summary);
        gap();
    }

    private void table(Table table, String sectionTitle) {
        caption(table.caption(), sectionTitle);
        grid.print(table);
        table.notes().forEach(note -> paragraph(Style.TABLE_NOTE, Line.of(note)));
        gap();
    }

    private void picture(Picture picture) {
        paragraph(Style.CAPTION, Line.of(picture.title()));
        XWPFParagraph place = begin(Style.NORMAL.id());
        place.setKeepNext(true);
        Pictures.put(place, picture);
        paragraph(Style.PICTURE_MESSAGE, picture.message());
        table(picture.table(), "");
    }

    /** Word would take two tables without a paragraph between them for one. */
    private void gap() {
        begin(Style.TABLE_GAP.id());
    }
}

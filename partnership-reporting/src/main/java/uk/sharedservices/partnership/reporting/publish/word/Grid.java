package uk.sharedservices.partnership.reporting.publish.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.word.text.Lines;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/**
 * Makes tables of tables and of summaries.
 *
 * @param document  the document
 * @param lines  what puts lines into cells
 */
record Grid(XWPFDocument document, Lines lines) {

    /** A row with more letters than this may go on over the page. */
    private static final int SHORT_ROW = 1200;

    /** A table with so many rows or fewer stays on one page. */
    private static final int SHORT_TABLE = 8;

    /** Prints the headings of a summary beside what stands under each. */
    void print(Summary summary) {
        TableFrame frame =
                TableFrame.begin(document, Style.SUMMARY, summary.caption(), ColumnWidths.ofSummary(), false);
        for (int at = 0; at < summary.entries().size(); at++) {
            Summary.Entry entry = summary.entries().get(at);
            XWPFTableRow row = at == 0 ? frame.firstRow() : frame.nextRow();
            XWPFParagraph heading = begin(row.getCell(0), Style.TABLE_TEXT);
            lines.put(heading, Line.strong(entry.heading()), false);
            if (!entry.beside().isEmpty()) {
                lines.put(next(row.getCell(0), Style.TABLE_SMALL), Line.of(entry.beside()), false);
            }
            print(entry.lines(), row.getCell(1));
            row.setCantSplitRow(isShort(entry.lines()));
        }
    }

    private void print(List<Line> paragraphs, XWPFTableCell cell) {
        XWPFParagraph place = begin(cell, Style.TABLE_TEXT);
        for (int at = 0; at < paragraphs.size(); at++) {
            lines.put(at == 0 ? place : next(cell, Style.TABLE_TEXT), paragraphs.get(at), false);
        }
    }

    /** Prints a table, its headings on every page, its figures flush right and its totals standing out. */
    void print(Table table) {
        ColumnWidths widths = ColumnWidths.of(table);
        TableFrame frame = TableFrame.begin(document, Style.TABLE, table.caption(), widths, true);
        XWPFTableRow head = frame.firstRow();
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        List<Style> styles = table.columns().stream()
                .map(column -> widths.letters().cell(column.figures()))
                .toList();
        for (int column = 0; column < styles.size(); column++) {
            XWPFParagraph heading = begin(head.getCell(column), styles.get(column));
            heading.setKeepNext(true);
            lines.put(heading, Line.strong(table.columns().get(column).heading()), false);
        }
        int last = table.rows().size() - 1;
        for (int at = 0; at <= last; at++) {
            boolean staysWithNext = at < last && last < SHORT_TABLE;
            print(table.rows().get(at), table.columns(), styles, frame.nextRow(), staysWithNext);
        }
    }

    private void print(
            Table.Row row, List<Table.Column> columns, List<Style> styles, XWPFTableRow into, boolean staysWithNext) {
        for (int column = 0; column < columns.size(); column++) {
            XWPFParagraph paragraph = begin(into.getCell(column), styles.get(column));
            if (staysWithNext) {
                paragraph.setKeepNext(true);
            }
            if (columns.get(column).figures()) {
                lines.putFlushRight(paragraph, row.cells().get(column), row.total());
            } else {
                lines.put(paragraph, row.cells().get(column), row.total());
            }
        }
        into.setCantSplitRow(isShort(row.cells()));
    }

    private static boolean isShort(List<Line> within) {
        return within.stream().mapToInt(line -> line.text().length()).sum() <= SHORT_ROW;
    }

    /** A cell has a paragraph from the start. */
    private static XWPFParagraph begin(XWPFTableCell cell, Style style) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private static XWPFParagraph next(XWPFTableCell cell, Style style) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }
}

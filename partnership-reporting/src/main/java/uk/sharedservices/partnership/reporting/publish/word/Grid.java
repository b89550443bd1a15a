package uk.sharedservices.partnership.reporting.publish.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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
    private static final int SHORT_ROW = 600;

    /** A table with so many rows or fewer stays on one page. */
    private static final int SHORT_TABLE = 8;

    /** Prints the headings of a summary beside what stands under each. */
    void print(Summary summary) {
        List<Integer> widths = ColumnWidths.ofSummary();
        XWPFTable table = TableFrame.begin(document, Style.SUMMARY, summary.caption(), widths, false);
        for (int at = 0; at < summary.entries().size(); at++) {
            Summary.Entry entry = summary.entries().get(at);
            XWPFTableRow row = TableFrame.row(table, at, widths);
            XWPFTableCell head = row.getCell(0);
            lines.put(first(head, Style.TABLE_TEXT), Line.strong(entry.heading()), false);
            if (!entry.beside().isEmpty()) {
                lines.put(next(head, Style.TABLE_SMALL), Line.of(entry.beside()), false);
            }
            for (int line = 0; line < entry.lines().size(); line++) {
                XWPFTableCell cell = row.getCell(1);
                XWPFParagraph paragraph = line == 0 ? first(cell, Style.TABLE_TEXT) : next(cell, Style.TABLE_TEXT);
                lines.put(paragraph, entry.lines().get(line), false);
            }
            if (entry.lines().isEmpty()) {
                first(row.getCell(1), Style.TABLE_TEXT);
            }
            row.setCantSplitRow(isShort(entry.lines()));
        }
    }

    /** Prints a table, its headings on every page, its figures flush right and its totals standing out. */
    void print(Table table) {
        List<Integer> widths = ColumnWidths.of(table);
        XWPFTable grid = TableFrame.begin(document, Style.TABLE, table.caption(), widths, true);
        XWPFTableRow head = TableFrame.row(grid, 0, widths);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < widths.size(); column++) {
            Table.Column each = table.columns().get(column);
            XWPFParagraph heading = first(head.getCell(column), style(each));
            heading.setKeepNext(true);
            lines.put(heading, Line.strong(each.heading()), false);
        }
        int last = table.rows().size();
        for (int at = 1; at <= last; at++) {
            print(table.rows().get(at - 1), table.columns(), TableFrame.row(grid, at, widths), keeps(at, last));
        }
    }

    private void print(Table.Row row, List<Table.Column> columns, XWPFTableRow into, boolean keepsNext) {
        for (int column = 0; column < columns.size(); column++) {
            XWPFParagraph paragraph = first(into.getCell(column), style(columns.get(column)));
            if (keepsNext) {
                paragraph.setKeepNext(true);
            }
            lines.put(paragraph, row.cells().get(column), row.total());
        }
        into.setCantSplitRow(isShort(row.cells()));
    }

    private static boolean keeps(int row, int last) {
        return row < last && last <= SHORT_TABLE;
    }

    private static boolean isShort(List<Line> within) {
        return within.stream().mapToInt(line -> line.text().length()).sum() <= SHORT_ROW;
    }

    private static Style style(Table.Column column) {
        return column.figures() ? Style.TABLE_FIGURES : Style.TABLE_TEXT;
    }

    /** A cell has a paragraph from the start. */
    private static XWPFParagraph first(XWPFTableCell cell, Style style) {
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

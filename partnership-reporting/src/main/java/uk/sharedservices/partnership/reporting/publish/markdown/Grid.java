package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/** Makes tables of tables and of summaries. */
record Grid(Lines lines) {

    /** Returns the headings of a summary beside what stands under each. Its caption heads the first column. */
    TableBlock of(Summary summary) {
        Node body = new TableBody();
        for (Summary.Entry entry : summary.entries()) {
            Stream<Line> beside = Stream.of(Line.of(entry.beside()));
            Node row = new TableRow();
            row.appendChild(cell(
                    false,
                    false,
                    Stream.concat(Stream.of(Line.strong(entry.heading())), beside)
                            .toList()));
            row.appendChild(cell(false, false, entry.lines()));
            body.appendChild(row);
        }
        Node head = new TableRow();
        head.appendChild(cell(true, false, List.of(Line.of(summary.caption()))));
        head.appendChild(cell(true, false, List.of()));
        return block(head, body);
    }

    /** Returns the table, figures flush right and totals standing out. */
    TableBlock of(Table table) {
        Node head = new TableRow();
        for (Table.Column column : table.columns()) {
            head.appendChild(cell(true, column.figures(), List.of(Line.of(column.heading()))));
        }
        Node body = new TableBody();
        for (Table.Row each : table.rows()) {
            Node row = new TableRow();
            for (int column = 0; column < each.cells().size(); column++) {
                Line line = each.cells().get(column);
                row.appendChild(cell(
                        false, table.columns().get(column).figures(), List.of(each.total() ? strong(line) : line)));
            }
            body.appendChild(row);
        }
        return block(head, body);
    }

    private TableBlock block(Node head, Node body) {
        TableBlock block = new TableBlock();
        TableHead top = new TableHead();
        top.appendChild(head);
        block.appendChild(top);
        block.appendChild(body);
        return block;
    }

    private TableCell cell(boolean header, boolean right, List<Line> within) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        if (right) {
            cell.setAlignment(TableCell.Alignment.RIGHT);
        }
        lines.intoCell(cell, within);
        return cell;
    }

    /** Returns the line with its words and figures standing out. */
    private Line strong(Line line) {
        return new Line(line.pieces().stream()
                .map(piece -> piece instanceof Piece.Link ? piece : new Piece.Words(lines.printed(piece), true))
                .toList());
    }
}

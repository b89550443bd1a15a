package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/**
 * Puts blocks of a report into a document, one after another.
 *
 * @param node  the document
 * @param lines  what puts lines into it
 */
record Blocks(Node node, Lines lines) {

    void heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        lines.intoHeading(heading, words);
        node.appendChild(heading);
    }

    void paragraph(Line line) {
        Paragraph paragraph = new Paragraph();
        lines.intoParagraph(paragraph, line);
        if (paragraph.getFirstChild() != null) {
            node.appendChild(paragraph);
        }
    }

    void list(ListBlock list, List<Line> items) {
        list.setTight(true);
        for (Line line : items) {
            ListItem item = new ListItem();
            new Blocks(item, lines).paragraph(line);
            list.appendChild(item);
        }
        node.appendChild(list);
    }

    void print(Block block) {
        Runnable printing = block.match(
                paragraph -> () -> paragraph(numbered(paragraph)),
                bullets -> () -> list(new BulletList(), bullets.items()),
                caution -> () -> caution(caution.line()),
                summary -> () -> node.appendChild(new Grid(lines).of(summary)),
                table -> () -> table(table),
                picture -> () -> picture(picture));
        printing.run();
    }

    private static Line numbered(uk.sharedservices.partnership.reporting.document.block.Paragraph paragraph) {
        return paragraph
                .number()
                .map(number -> new Line(Stream.concat(
                                Stream.<Piece>of(new Piece.Words(number + " ", false)),
                                paragraph.line().pieces().stream())
                        .toList()))
                .orElse(paragraph.line());
    }

    private void caution(Line line) {
        BlockQuote quote = new BlockQuote();
        new Blocks(quote, lines).paragraph(line);
        node.appendChild(quote);
    }

    private void table(Table table) {
        paragraph(Line.strong(table.caption()));
        node.appendChild(new Grid(lines).of(table));
        table.notes().forEach(note -> paragraph(Line.of(note)));
    }

    private void picture(Picture picture) {
        paragraph(Line.strong(picture.title()));
        paragraph(picture.message());
        table(picture.table());
    }
}

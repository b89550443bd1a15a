package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown sees: the words of each paragraph, heading and cell, and what is more than words. */
final class ReadMarkdown extends AbstractVisitor {

    private final List<String> words = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private StringBuilder current = new StringBuilder();

    static ReadMarkdown of(String markdown) {
        ReadMarkdown read = new ReadMarkdown();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(read);
        return read;
    }

    /** The words of each paragraph, heading and cell. */
    List<String> words() {
        return words;
    }

    /** HTML and code, of which there should be none. */
    List<String> marks() {
        return marks;
    }

    /** Where its links lead. */
    List<String> links() {
        return links;
    }

    @Override
    public void visit(Paragraph paragraph) {
        collect(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        collect(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            collect(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        current.append(text.getLiteral());
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        current.append('\n');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        marks.add("soft line break");
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().equals("<br>")) {
            current.append('\n');
        } else {
            marks.add(html.getLiteral());
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        marks.add(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        marks.add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        marks.add(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    private void collect(Node node) {
        current = new StringBuilder();
        visitChildren(node);
        words.add(current.toString());
    }
}

package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Escapes what the library leaves: a line that begins with {@code +} would be a list, one of equals signs would make a heading
 * of the line above, and tildes strike out or begin code. Leaves the number of a paragraph, {@code 2.1}, without the escape that
 * the library gives it, for only {@code 2. } would be a list.
 */
final class WordsAsWords implements MarkdownNodeRendererFactory {

    private static final String MARKS_AT_A_LINE_START = "+=";
    private static final Pattern NO_LIST = Pattern.compile("\\d+[.)]\\S.*");

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new OfText(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of('~');
    }

    private static final class OfText extends CoreMarkdownNodeRenderer {

        private final MarkdownWriter writer;

        OfText(MarkdownNodeRendererContext context) {
            super(context);
            writer = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            if (writer.isAtLineStart() && !literal.isEmpty()) {
                boolean mark = MARKS_AT_A_LINE_START.indexOf(literal.charAt(0)) >= 0;
                if (mark || NO_LIST.matcher(literal).matches()) {
                    writer.raw((mark ? "\\" : "") + literal.charAt(0));
                    text.setLiteral(literal.substring(1));
                }
            }
            super.visit(text);
        }
    }
}

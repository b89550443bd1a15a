package uk.sharedservices.partnership.reporting.committee.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Paragraphs that an officer wrote, by the section of the report that they belong to. They are carried as given and nothing in
 * them is computed.
 *
 * @param bySection  the paragraphs by the section's title, in lower case
 */
public record OfficersParagraphs(Map<String, List<String>> bySection) {

    private static final String PARAGRAPHS = "paragraphs";

    /** None. */
    public static final OfficersParagraphs NONE = new OfficersParagraphs(Map.of());

    /** Takes a copy. */
    public OfficersParagraphs {
        bySection = Map.copyOf(bySection);
    }

    /**
     * Reads paragraphs from Markdown: a heading names the section, and what stands under it are its paragraphs, an entry of a
     * list a paragraph of its own.
     *
     * @param markdown  the text
     * @throws InvalidValueException if a paragraph stands under no heading
     */
    public static OfficersParagraphs read(String markdown) {
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        TextContentRenderer words = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build();
        List<String> here = null;
        for (Node node = Parser.builder().build().parse(markdown).getFirstChild();
                node != null;
                node = node.getNext()) {
            if (node instanceof Heading) {
                here = bySection.computeIfAbsent(key(words.render(node)), section -> new ArrayList<>());
                continue;
            }
            List<String> paragraphs = paragraphs(node, words::render);
            if (here == null && !paragraphs.isEmpty()) {
                throw Refusal.of(
                        PARAGRAPHS,
                        "officer's paragraphs",
                        "must each stand under a heading that names a section of the report",
                        paragraphs.get(0));
            }
            if (here != null) {
                here.addAll(paragraphs);
            }
        }
        return new OfficersParagraphs(bySection);
    }

    private static List<String> paragraphs(Node node, Function<Node, String> words) {
        List<Node> found = new ArrayList<>();
        if (node instanceof Paragraph) {
            found.add(node);
        } else {
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Paragraph paragraph) {
                    found.add(paragraph);
                }
            });
        }
        return (found.isEmpty() ? List.of(node) : found)
                .stream()
                        .map(words)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** Returns the paragraphs of a section; none if the officer wrote none. */
    public List<String> of(String section) {
        return bySection.getOrDefault(key(section), List.of());
    }

    /**
     * Refuses paragraphs for a section that the report has not.
     *
     * @param sections  the titles of the sections that it can have
     */
    public void checkAgainst(Collection<String> sections) {
        List<String> known = sections.stream().map(OfficersParagraphs::key).toList();
        for (String named : new TreeSet<>(bySection.keySet())) {
            if (!known.contains(named)) {
                throw Refusal.of(
                        PARAGRAPHS,
                        "heading of the officer's paragraphs",
                        "must be a section of this report: " + sections.stream().collect(Collectors.joining(", ")),
                        named);
            }
        }
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.UK);
    }
}

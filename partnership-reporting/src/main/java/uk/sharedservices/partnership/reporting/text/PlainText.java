package uk.sharedservices.partnership.reporting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Rule;

/** A page of plain text for a terminal: lines, headed sections, broken at spaces before column 100. */
public final class PlainText {

    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    /** Adds a line; blanks before it set it, and what of it runs over, in. */
    public PlainText line(String line) {
        lines.add(line);
        return this;
    }

    /** Adds an empty line. */
    public PlainText gap() {
        return line("");
    }

    /** Adds a section set in under a heading; nothing if it has no content. */
    public PlainText section(String heading, List<String> content) {
        if (!content.isEmpty()) {
            gap().line(heading);
            content.forEach(line -> line("  " + line));
        }
        return this;
    }

    /** Adds how answers were reached, one section each, and the rules that they or the text rest on, each once. */
    public PlainText derivations(List<Derivation> derivations, List<Rule> further) {
        derivations.stream()
                .distinct()
                .forEach(derivation -> section(
                        "How this was reached: " + derivation.question(),
                        derivation.sentences().stream()
                                .skip(1)
                                .limit(derivation.sentences().size()
                                        - 1L
                                        - derivation.rules().size())
                                .toList()));
        return section(
                "Rules",
                Stream.concat(derivations.stream().flatMap(derivation -> derivation.rules().stream()), further.stream())
                        .distinct()
                        .map(Rule::toString)
                        .toList());
    }

    /** Returns the page, its last line ended too. */
    public String print() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(wrapped(line)).append(System.lineSeparator()));
        return text.toString();
    }

    /** Breaks a line at spaces, later lines set in under the first. */
    private static String wrapped(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder text = new StringBuilder();
        StringBuilder current = new StringBuilder(indent);
        for (String word : line.strip().split(" ", -1)) {
            if (current.length() + word.length() >= WIDTH && !current.toString().isBlank()) {
                text.append(current.toString().stripTrailing()).append(System.lineSeparator());
                current = new StringBuilder(indent).append("  ");
            }
            current.append(word).append(' ');
        }
        return text.append(current.toString().stripTrailing()).toString();
    }
}

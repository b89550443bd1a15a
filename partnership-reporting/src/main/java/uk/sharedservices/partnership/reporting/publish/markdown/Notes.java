package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.OrderedList;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Rule;

/** Prints how the figures were reached, under the numbers of their marks. */
final class Notes {

    private Notes() {}

    static void print(Explanations explanations, Blocks blocks) {
        List<Derivation> all = explanations.all();
        if (all.isEmpty()) {
            return;
        }
        blocks.heading(2, "Notes: how figures were reached");
        for (int number = 1; number <= all.size(); number++) {
            print(number, all.get(number - 1), blocks);
        }
    }

    private static void print(int number, Derivation derivation, Blocks blocks) {
        blocks.heading(3, "[" + number + "] " + derivation.question());
        list(blocks, "From:", derivation.inputs().stream().map(input -> Line.of(input.toString())));
        if (!derivation.steps().isEmpty()) {
            blocks.paragraph(Line.of("Steps:"));
            blocks.list(
                    new OrderedList(),
                    derivation.steps().stream()
                            .map(step ->
                                    Line.of(step.sentence() + " [" + step.rule().id() + "]"))
                            .toList());
        }
        derivation.calendar().ifPresent(calendar -> blocks.paragraph(Line.of("Working days: " + calendar + ".")));
        list(blocks, "Rules:", derivation.rules().stream().map(Notes::rule));
    }

    private static void list(Blocks blocks, String heading, Stream<Line> items) {
        List<Line> lines = items.toList();
        if (!lines.isEmpty()) {
            blocks.paragraph(Line.of(heading));
            blocks.list(new BulletList(), lines);
        }
    }

    private static Line rule(Rule rule) {
        Line line = Line.of("Rule " + rule.id() + " (" + rule.certainty().words() + "): " + rule.statement() + " ");
        List<Citation> citations = rule.citations();
        for (int at = 0; at < citations.size(); at++) {
            Citation citation = citations.get(at);
            line = line.then(citation.link()
                            .<Piece>map(to -> new Piece.Link(citation.authority(), to))
                            .orElseGet(() -> new Piece.Words(citation.authority(), false)))
                    .then(at == citations.size() - 1 ? "." : "; ");
        }
        return line;
    }
}

package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/** Puts lines of a report into paragraphs, headings and cells. */
record Lines(Explanations explanations) {

    /** Puts a line into a paragraph; a newline in it breaks the line. */
    void intoParagraph(Node paragraph, Line line) {
        boolean first = true;
        for (List<Run> runs : split(line)) {
            if (!first) {
                paragraph.appendChild(new HardLineBreak());
            }
            runs.forEach(run -> paragraph.appendChild(run.node()));
            first = false;
        }
    }

    /** Puts a line into a heading, which has no room for a second. */
    void intoHeading(Node heading, String words) {
        Line line = Line.of(words.replace('\n', ' '));
        split(line).forEach(runs -> runs.forEach(run -> heading.appendChild(run.node())));
    }

    /** Puts lines into a cell. A row is one line of the file, so that breaks are the only HTML there is. */
    void intoCell(Node cell, List<Line> lines) {
        boolean first = true;
        cell.appendChild(new Text(" "));
        for (List<Run> runs :
                lines.stream().flatMap(line -> split(line).stream()).toList()) {
            if (!first) {
                HtmlInline breaks = new HtmlInline();
                breaks.setLiteral("<br>");
                cell.appendChild(breaks);
            }
            runs.forEach(run -> cell.appendChild(run.node()));
            first = false;
        }
        cell.appendChild(new Text(" "));
    }

    /** Splits a line at its newlines; nothing is left of blank ones, for they would end a paragraph. */
    private List<List<Run>> split(Line line) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : line.pieces()) {
            String[] parts = printed(piece).split("\n", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(Run.of(piece, parts[part]));
            }
        }
        return lines.stream()
                .map(Emphasis::kept)
                .filter(runs -> !runs.isEmpty())
                .toList();
    }

    /** Returns the words of a piece, with the mark of its note if it has one. */
    String printed(Piece piece) {
        Optional<Integer> note =
                piece instanceof Piece.Figure figure ? explanations.numberOf(figure) : Optional.empty();
        return piece.text() + note.map(number -> " [" + number + "]").orElse("");
    }
}

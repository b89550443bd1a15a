package uk.sharedservices.partnership.reporting.document.block;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.document.line.Line;

/**
 * A paragraph.
 *
 * @param number  its number within the report, such as {@code 2.1}, if paragraphs are numbered
 * @param line  what it says
 */
public record Paragraph(Optional<String> number, Line line) implements Block {

    @Override
    public List<Line> lines() {
        return List.of(line);
    }
}

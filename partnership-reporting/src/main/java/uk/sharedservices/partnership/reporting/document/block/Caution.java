package uk.sharedservices.partnership.reporting.document.block;

import java.util.List;
import uk.sharedservices.partnership.reporting.document.line.Line;

/**
 * What a reader must not miss, set apart.
 *
 * @param line  what it says
 */
public record Caution(Line line) implements Block {

    @Override
    public List<Line> lines() {
        return List.of(line);
    }
}

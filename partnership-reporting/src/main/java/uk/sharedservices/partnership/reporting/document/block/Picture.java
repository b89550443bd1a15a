package uk.sharedservices.partnership.reporting.document.block;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.drawing.Drawing;

/**
 * A picture, with what it says as a sentence and what it shows as a table.
 *
 * @param title  what it is of, in a phrase
 * @param description  what is to be seen, for those who do not see it
 * @param message  what it says, in a sentence
 * @param drawing  the picture itself; the table says the same, so it is not in JSON
 * @param table  the same data as a table
 */
public record Picture(
        String title,
        String description,
        Line message,
        @JsonIgnore Drawing drawing,
        Table table) implements Block {

    /** Puts a mark in the place of what no document can hold. */
    public Picture {
        title = Printable.of(title);
        description = Printable.of(description);
    }

    @Override
    public List<Line> lines() {
        return Stream.concat(Stream.of(message), table.lines().stream()).toList();
    }
}

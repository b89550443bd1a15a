package uk.sharedservices.partnership.reporting.document.block;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.line.Line;

/**
 * A list without an order.
 *
 * @param items  its entries, one or more
 */
public record Bullets(List<Line> items) implements Block {

    /** Refuses a list with no entry. */
    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw InvalidValueException.of("list", "must have an entry or more", "none");
        }
    }

    @Override
    public List<Line> lines() {
        return items;
    }
}

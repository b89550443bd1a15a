package uk.sharedservices.partnership.programme.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of the external events that bear on it, such as {@code send-inspection-2021}.
 *
 * @param value  the name
 */
@Identifies("the id of an external event")
public record EventId(@JsonValue String value) implements Comparable<EventId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public EventId {
        Slug.check("event id", value);
    }

    /** Returns the id. */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

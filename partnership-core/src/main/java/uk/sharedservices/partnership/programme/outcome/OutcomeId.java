package uk.sharedservices.partnership.programme.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its outcomes, such as {@code early-language-and-reading}.
 *
 * @param value  the name
 */
@Identifies("the id of an outcome")
public record OutcomeId(@JsonValue String value) implements Comparable<OutcomeId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public OutcomeId {
        Slug.check("outcome id", value);
    }

    /** Returns the id. */
    public static OutcomeId of(String value) {
        return new OutcomeId(value);
    }

    @Override
    public int compareTo(OutcomeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

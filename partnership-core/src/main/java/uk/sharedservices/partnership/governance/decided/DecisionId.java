package uk.sharedservices.partnership.governance.decided;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to a decision of one of its councils, such as {@code tameside-2021-03-24}.
 *
 * @param value  the name
 */
@Identifies("the id of a decision")
public record DecisionId(@JsonValue String value) implements Comparable<DecisionId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public DecisionId {
        Slug.check("decision id", value);
    }

    /** Returns the id. */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

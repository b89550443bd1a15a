package uk.sharedservices.partnership.programme.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its risks, such as {@code shared-leadership-capacity}.
 *
 * @param value  the name
 */
@Identifies("the id of a risk")
public record RiskId(@JsonValue String value) implements Comparable<RiskId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public RiskId {
        Slug.check("risk id", value);
    }

    /** Returns the id. */
    public static RiskId of(String value) {
        return new RiskId(value);
    }

    @Override
    public int compareTo(RiskId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

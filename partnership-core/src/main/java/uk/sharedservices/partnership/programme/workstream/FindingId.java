package uk.sharedservices.partnership.programme.workstream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to a finding about its programme, such as {@code social-care-areas}.
 *
 * @param value  the name
 */
@Identifies("the id of a finding")
public record FindingId(@JsonValue String value) implements Comparable<FindingId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public FindingId {
        Slug.check("finding id", value);
    }

    /** Returns the id. */
    public static FindingId of(String value) {
        return new FindingId(value);
    }

    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

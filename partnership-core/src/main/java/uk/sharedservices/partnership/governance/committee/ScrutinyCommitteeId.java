package uk.sharedservices.partnership.governance.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to a scrutiny committee, such as {@code stockport-children-scrutiny}.
 *
 * @param value  the name
 */
@Identifies("the id of a scrutiny committee")
public record ScrutinyCommitteeId(@JsonValue String value) implements Comparable<ScrutinyCommitteeId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public ScrutinyCommitteeId {
        Slug.check("scrutiny committee id", value);
    }

    /** Returns the id. */
    public static ScrutinyCommitteeId of(String value) {
        return new ScrutinyCommitteeId(value);
    }

    @Override
    public int compareTo(ScrutinyCommitteeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

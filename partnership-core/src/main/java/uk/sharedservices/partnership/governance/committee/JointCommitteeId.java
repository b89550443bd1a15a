package uk.sharedservices.partnership.governance.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its joint committees, such as {@code shared-services-joint-committee}.
 *
 * @param value  the name
 */
@Identifies("the id of a joint committee")
public record JointCommitteeId(@JsonValue String value) implements Comparable<JointCommitteeId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public JointCommitteeId {
        Slug.check("joint committee id", value);
    }

    /** Returns the id. */
    public static JointCommitteeId of(String value) {
        return new JointCommitteeId(value);
    }

    @Override
    public int compareTo(JointCommitteeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

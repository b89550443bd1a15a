package uk.sharedservices.partnership.programme.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its commitments, such as {@code report-within-12-months}.
 *
 * @param value  the name
 */
@Identifies("the id of a commitment")
public record CommitmentId(@JsonValue String value) implements Comparable<CommitmentId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public CommitmentId {
        Slug.check("commitment id", value);
    }

    /** Returns the id. */
    public static CommitmentId of(String value) {
        return new CommitmentId(value);
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

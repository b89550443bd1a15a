package uk.sharedservices.partnership.programme.workstream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its workstreams, such as {@code out-of-hours}.
 *
 * @param value  the name
 */
@Identifies("the id of a workstream")
public record WorkstreamId(@JsonValue String value) implements Comparable<WorkstreamId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public WorkstreamId {
        Slug.check("workstream id", value);
    }

    /** Returns the id. */
    public static WorkstreamId of(String value) {
        return new WorkstreamId(value);
    }

    @Override
    public int compareTo(WorkstreamId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

package uk.sharedservices.partnership.programme.workstream.phase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to a phase of its programme, such as {@code phase-1}.
 *
 * @param value  the name
 */
@Identifies("the id of a phase")
public record PhaseId(@JsonValue String value) implements Comparable<PhaseId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public PhaseId {
        Slug.check("phase id", value);
    }

    /** Returns the id. */
    public static PhaseId of(String value) {
        return new PhaseId(value);
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

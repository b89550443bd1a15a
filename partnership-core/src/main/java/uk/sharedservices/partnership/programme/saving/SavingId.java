package uk.sharedservices.partnership.programme.saving;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its savings, such as {@code mtfp-shared-and-traded}.
 *
 * @param value  the name
 */
@Identifies("the id of a saving")
public record SavingId(@JsonValue String value) implements Comparable<SavingId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public SavingId {
        Slug.check("saving id", value);
    }

    /** Returns the id. */
    public static SavingId of(String value) {
        return new SavingId(value);
    }

    @Override
    public int compareTo(SavingId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

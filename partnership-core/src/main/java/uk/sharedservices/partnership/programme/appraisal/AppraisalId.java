package uk.sharedservices.partnership.programme.appraisal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its options appraisals, such as {@code out-of-hours-pooling}.
 *
 * @param value  the name
 */
@Identifies("the id of an appraisal")
public record AppraisalId(@JsonValue String value) implements Comparable<AppraisalId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public AppraisalId {
        Slug.check("appraisal id", value);
    }

    /** Returns the id. */
    public static AppraisalId of(String value) {
        return new AppraisalId(value);
    }

    @Override
    public int compareTo(AppraisalId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

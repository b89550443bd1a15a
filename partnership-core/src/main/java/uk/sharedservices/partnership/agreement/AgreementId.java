package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to one of its agreements, such as {@code shared-director-of-education}.
 *
 * @param value  the name
 */
@Identifies("the id of an agreement")
public record AgreementId(@JsonValue String value) implements Comparable<AgreementId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public AgreementId {
        Slug.check("agreement id", value);
    }

    /** Returns the id. */
    public static AgreementId of(String value) {
        return new AgreementId(value);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

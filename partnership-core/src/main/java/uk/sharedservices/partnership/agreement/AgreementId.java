package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The name by which a partnership refers to one of its agreements, such as {@code shared-director-of-education}.
 *
 * @param value  the name
 */
public record AgreementId(@JsonValue String value) implements Comparable<AgreementId> {

    private static final Pattern FORM = Pattern.compile("(?=.{1,80}$)[a-z0-9]++(-[a-z0-9]++)*+");

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public AgreementId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "agreement id", "must be small letters and digits joined by hyphens, 80 characters at most", value);
        }
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

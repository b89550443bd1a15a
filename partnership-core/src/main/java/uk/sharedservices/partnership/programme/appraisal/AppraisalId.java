package uk.sharedservices.partnership.programme.appraisal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The name by which a partnership refers to one of its options appraisals, such as {@code out-of-hours}.
 *
 * @param value  the name
 */
public record AppraisalId(@JsonValue String value) implements Comparable<AppraisalId> {

    private static final Pattern FORM = Pattern.compile("(?=.{1,80}$)[a-z0-9]++(-[a-z0-9]++)*+");

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public AppraisalId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "appraisal id", "must be small letters and digits joined by hyphens, 80 characters at most", value);
        }
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

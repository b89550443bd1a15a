package uk.sharedservices.partnership.web.store;

import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * What a kept partnership is called in addresses, such as {@code tameside-and-stockport}.
 *
 * @param value  the name
 */
public record PartnershipName(String value) implements Comparable<PartnershipName> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,60}");

    /** Refuses a name of other characters, or too long. */
    public PartnershipName {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "name of the partnership", "must be 1 to 60 small letters, digits and hyphens", value);
        }
    }

    /** Returns the name. */
    public static PartnershipName of(String value) {
        return new PartnershipName(value);
    }

    @Override
    public int compareTo(PartnershipName other) {
        return value.compareTo(other.value);
    }

    /** Returns the name itself. */
    @Override
    public String toString() {
        return value;
    }
}

package uk.sharedservices.partnership.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.shape.Identifies;

/**
 * The nine-character code that the Government Statistical Service gives an English local authority, such as
 * {@code E08000008} for Tameside.
 *
 * <p>The codes of combined authorities (E47) and of the Greater London Authority (E61) are among them: they are no
 * councils, but they can be party to an agreement.
 *
 * @param value  the code
 */
@Identifies("the code of a council")
public record CouncilCode(@JsonValue String value) implements Comparable<CouncilCode> {

    private static final Pattern ENGLISH_AUTHORITY = Pattern.compile("E(06|07|08|09|10|47|61)\\d{6}");

    /** Refuses a code that is not an English local authority's. */
    @JsonCreator
    public CouncilCode {
        if (!ENGLISH_AUTHORITY.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "council code",
                    "must be the GSS code of an English local authority, E06 to E10, E47 or E61 and six digits,"
                            + " such as E08000008",
                    value);
        }
    }

    /** Returns the code. */
    public static CouncilCode of(String value) {
        return new CouncilCode(value);
    }

    /** The kind of authority that the code stands for. */
    public CouncilType type() {
        return CouncilType.ofCode(value);
    }

    @Override
    public int compareTo(CouncilCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return value;
    }
}

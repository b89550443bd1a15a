package uk.sharedservices.partnership.programme.appraisal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A decimal that means exactly what it says: a weight of {@code 0.25}, a score of {@code 7}.
 *
 * <p>The text is kept as written, so that a file is written back as it was read: {@code 0.5} and {@code 0.50} have one
 * value and are two texts, and compare as such. Its digits are bounded, and so is all arithmetic with it.
 *
 * @param text  up to nine digits, and up to six after a point; a minus before them if it is below nothing
 */
public record ExactDecimal(@JsonValue String text) {

    /** The most digits after the point. */
    public static final int MOST_PLACES = 6;

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,6})?");

    /** Refuses text that is no such decimal. */
    @JsonCreator
    public ExactDecimal {
        if (!FORM.matcher(text).matches()) {
            throw InvalidValueException.of(
                    "decimal",
                    "must be digits such as 7 or 0.25, at most nine before the point and six after it",
                    text);
        }
    }

    /** Returns the decimal written so. */
    public static ExactDecimal of(String text) {
        return new ExactDecimal(text);
    }

    /** The value, with the places written. */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    /** Returns the text as written. */
    @Override
    public String toString() {
        return text;
    }
}

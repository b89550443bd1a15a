package uk.sharedservices.partnership.finance.sharing;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * How much of a key one council has: 2,140 plans, 32,842,502 pounds of grant, 1 of equal parts.
 *
 * @param council  the council; any label that tells it from the others
 * @param weight  its weight, nothing or more, of at most 1000 digits
 */
public record Weight(@NotBlank String council, BigDecimal weight) {

    private static final int MOST_DIGITS = 1000;

    /** Refuses a blank label, a weight below nothing, and one too long to reckon with. */
    public Weight {
        if (council.isBlank()) {
            throw InvalidValueException.of("council that shares a cost", "must be named", council);
        }
        if (weight.signum() < 0) {
            throw InvalidValueException.of("weight of " + council, "must be nothing or more", weight);
        }
        if (Math.abs((long) weight.scale()) > MOST_DIGITS || weight.precision() > MOST_DIGITS) {
            throw InvalidValueException.of(
                    "weight of " + council, "must have at most " + MOST_DIGITS + " digits", weight.toString());
        }
    }

    /** Returns a weight written as a decimal number. */
    public static Weight of(String council, String weight) {
        return new Weight(council, new BigDecimal(weight));
    }

    /** Returns {@code Tameside 2140}. */
    @Override
    public String toString() {
        return council + " " + weight.toPlainString();
    }
}

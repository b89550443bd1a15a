package uk.sharedservices.partnership.programme.appraisal.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;

/**
 * A weight or a score as it is and as it would have to be.
 *
 * @param from  as it is
 * @param to  as it would have to be, exactly
 */
public record ValueChange(Fraction from, Fraction to) {

    /** Returns the size of the change, without a sign. */
    @JsonProperty
    public Fraction size() {
        return to.minus(from).abs();
    }

    /** Returns whether the value rises. */
    @JsonProperty
    public boolean rises() {
        return to.compareTo(from) > 0;
    }

    /**
     * Returns the nearest decimal of at most six places that goes as far as is needed: {@code to} rounded up where the
     * value rises and down where it falls. A decimal that a file can hold, and never short of the flip point: from 0.4 to
     * 6/11 it is 0.545455.
     */
    @JsonProperty
    public BigDecimal inDecimals() {
        return to.toPlaces(ExactDecimal.MOST_PLACES, rises() ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** Returns {@code up from 0.4 to 6/11 (in decimals, 0.545455)}. */
    @Override
    public String toString() {
        String exact = to.toString();
        String decimal = inDecimals().toPlainString();
        return (rises() ? "up from " : "down from ") + from + " to " + exact
                + (exact.equals(decimal) ? "" : " (in decimals, " + decimal + ")");
    }
}

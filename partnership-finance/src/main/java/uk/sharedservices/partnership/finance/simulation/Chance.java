package uk.sharedservices.partnership.finance.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * In how many runs of a simulation something happened.
 *
 * @param runs  in how many
 * @param of  of how many
 */
public record Chance(int runs, int of) {

    private static final BigDecimal MOST = new BigDecimal("99.9");
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    /** Refuses more than all. */
    public Chance {
        if (of < 1 || runs < 0 || runs > of) {
            throw InvalidValueException.of("chance", "must be of no more than all runs", runs + " of " + of);
        }
    }

    /** The share of runs as a percentage, to one place, halves rounded up. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * runs).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** Returns {@code 87.3 %}; {@code 100.0 %} and {@code 0.0 %} only of all runs and of none. */
    public String inWords() {
        if (runs < of && percent().compareTo(MOST) > 0) {
            return "more than " + MOST + " %";
        }
        return runs > 0 && percent().compareTo(LEAST) < 0 ? "less than " + LEAST + " %" : percent() + " %";
    }
}

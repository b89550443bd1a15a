package uk.sharedservices.partnership.finance.reconciliation;

import java.math.BigDecimal;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * A figure that was rounded before it was printed.
 *
 * @param value  the figure
 * @param within  the most by which it may differ from the figure meant, zero or more
 */
public record Rounded(BigDecimal value, BigDecimal within) {

    /** Refuses a tolerance below nothing. */
    public Rounded {
        if (within.signum() < 0) {
            throw InvalidValueException.of("tolerance", "must be nothing or more", within);
        }
    }

    /** Returns a printed number, within half of its last place. */
    public static Rounded of(PrintedNumber printed) {
        return new Rounded(printed.value(), printed.halfLastPlace());
    }

    /** Returns a published figure in pounds, within half of its last printed place. */
    public static Rounded inPounds(PublishedFigure published) {
        return new Rounded(published.amount().getAmount(), published.halfLastPlaceInPounds());
    }
}

package uk.sharedservices.partnership.finance.sharing.key;

import java.math.BigDecimal;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * How far a council's share may move before the key is reset.
 *
 * @param points  percentage points of share, nothing to 100: a share that goes from 44.98 % to 49.76 % has moved by 4.78
 */
public record KeyTolerance(BigDecimal points) {

    private static final BigDecimal MOST = new BigDecimal("100");

    /** Refuses less than nothing and more than 100 points. */
    public KeyTolerance {
        if (points.signum() < 0 || points.compareTo(MOST) > 0) {
            throw InvalidValueException.of("tolerance of a key", "must be nothing to 100 percentage points", points);
        }
    }

    /** Returns a tolerance written as a decimal number of percentage points. */
    public static KeyTolerance ofPoints(String points) {
        return new KeyTolerance(new BigDecimal(points));
    }

    /** Returns {@code 3 percentage points}. */
    @Override
    public String toString() {
        return points.toPlainString() + " percentage points";
    }
}

package uk.sharedservices.partnership.finance.sharing.key;

import java.math.BigDecimal;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * How far a council's share may move before the key is reset.
 *
 * <p>A share that goes from 44.98 % to 46.5 % moves by 1.52 percentage points, and by 3.38 per cent of what it was: words such as
 * "moves by more than 3%" do not say which is meant.
 *
 * @param figure  the tolerance, nothing to 100
 * @param of  of what it is; left out where the agreement says per cent and no more
 */
public record KeyTolerance(BigDecimal figure, Optional<ToleranceOf> of) {

    private static final BigDecimal MOST = new BigDecimal("100");

    /** Refuses less than nothing and more than 100. */
    public KeyTolerance {
        if (figure.signum() < 0 || figure.compareTo(MOST) > 0) {
            throw InvalidValueException.of("tolerance of a key", "must be nothing to 100", figure);
        }
    }

    /** Returns a tolerance that an agreement gives in percentage points of share, written as a decimal number. */
    public static KeyTolerance ofPoints(String points) {
        return new KeyTolerance(DecimalNumber.of("tolerance of a key", points), Optional.of(ToleranceOf.POINTS));
    }

    /** Returns a tolerance that an agreement gives in per cent of the share before, written as a decimal number. */
    public static KeyTolerance ofTheShare(String percent) {
        return new KeyTolerance(DecimalNumber.of("tolerance of a key", percent), Optional.of(ToleranceOf.SHARE));
    }

    /** Returns a tolerance that an agreement gives in per cent, and does not say of what. */
    public static KeyTolerance ofPercent(String percent) {
        return new KeyTolerance(DecimalNumber.of("tolerance of a key", percent), Optional.empty());
    }

    /** Returns {@code 3 percentage points}, {@code 3 per cent of the share before} or {@code 3 per cent}. */
    @Override
    public String toString() {
        return figure.toPlainString() + " " + of.map(ToleranceOf::words).orElse("per cent");
    }
}

package uk.sharedservices.partnership.finance.sharing.key;

import java.math.BigDecimal;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * How much of a move takes effect at a time, so that nobody pays much more at once.
 *
 * @param part  the part of the move, above nothing and at most 1: {@code 0.5} is half of the way at each review
 */
public record Damping(BigDecimal part) {

    /** The whole move at once. */
    public static final Damping NONE = new Damping(BigDecimal.ONE);

    /** Refuses no move at all, and more than the move. */
    public Damping {
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidValueException.of("damping of a key", "must be above nothing and at most 1", part);
        }
    }

    /** Returns a damping written as a decimal number. */
    public static Damping of(String part) {
        return new Damping(DecimalNumber.of("damping of a key", part));
    }

    boolean isNone() {
        return part.compareTo(BigDecimal.ONE) == 0;
    }
}

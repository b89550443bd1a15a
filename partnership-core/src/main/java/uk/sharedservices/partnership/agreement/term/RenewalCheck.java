package uk.sharedservices.partnership.agreement.term;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import uk.sharedservices.partnership.InvalidValueException;

/** What must hold of a renewal. */
final class RenewalCheck {

    /** Anything shorter is a slip of the pen. */
    private static final int SHORTEST_RENEWAL_IN_DAYS = 7;

    private static final int CENTURY_IN_MONTHS = 1200;
    private static final int CENTURY_IN_DAYS = 36_525;

    private RenewalCheck() {}

    /** Refuses lengths that are no length, and renewals that together run for more than a century. */
    static void of(Renewal renewal) {
        Period length = renewal.length();
        long months = length.toTotalMonths();
        long days = length.get(ChronoUnit.DAYS);
        if (length.isNegative() || length.isZero() || (days > 0 && months > 0)) {
            throw InvalidValueException.of(
                    "length of renewal", "must be years and months, or days, above nothing", length);
        }
        if (months == 0 && days < SHORTEST_RENEWAL_IN_DAYS) {
            throw InvalidValueException.of("length of renewal", "must be at least a week", length);
        }
        int times = renewal.atMost().orElse(1);
        if (times < 1) {
            throw InvalidValueException.of("number of renewals", "must be at least 1", times);
        }
        if (times > CENTURY_IN_MONTHS || times * months > CENTURY_IN_MONTHS || times * days > CENTURY_IN_DAYS) {
            throw InvalidValueException.of("renewals", "must come to a century at most", times + " of " + length);
        }
        if (!renewal.byItself() && renewal.stopNotice().isPresent()) {
            throw InvalidValueException.of(
                    "notice to stop a renewal",
                    "must be left out where it renews only by agreement",
                    renewal.stopNotice().get());
        }
    }
}

package uk.sharedservices.partnership.agreement.clause;

import java.util.Optional;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;

/**
 * A length that a wording states.
 *
 * @param words  the words, such as {@code three months}
 * @param period  the period they come to; empty where no notice can be so short or so long
 * @param restates  whether it is put beside the length before it as the same in other words: "90 days (three months)"
 */
public record StatedLength(String words, Optional<NoticePeriod> period, boolean restates) {

    /** Returns whether two periods are the same whenever they start: four weeks and 28 days, a year and twelve months. */
    static boolean same(NoticePeriod one, NoticePeriod other) {
        return one.start() == other.start() && measure(one).equals(measure(other));
    }

    private record Measure(int amount, PeriodUnit unit) {}

    private static Measure measure(NoticePeriod period) {
        return switch (period.unit()) {
            case DAYS, WORKING_DAYS, MONTHS -> new Measure(period.amount(), period.unit());
            case WEEKS -> new Measure(7 * period.amount(), PeriodUnit.DAYS);
            case YEARS -> new Measure(12 * period.amount(), PeriodUnit.MONTHS);
        };
    }
}

package uk.sharedservices.partnership.period;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * The length of warning a party must give.
 *
 * @param amount  how many units, 1 or more; the whole period is at most about 100 years
 * @param unit  the unit the agreement uses
 * @param start  whether the day of giving counts
 */
public record NoticePeriod(int amount, PeriodUnit unit, PeriodStart start) {

    private static final long LONGEST_IN_DAYS = 366L * 100;

    /** Refuses a period of no length, and one of more than about 100 years. */
    public NoticePeriod {
        if (amount < 1) {
            throw InvalidValueException.of("period of notice", "must have an amount of at least 1", amount);
        }
        if ((long) amount * unit.daysAtMost() > LONGEST_IN_DAYS) {
            throw InvalidValueException.of("period of notice", "must be at most 100 years", unit.words(amount));
        }
    }

    /** Returns a period that leaves out the day of giving: "four weeks' notice". */
    public static NoticePeriod of(int amount, PeriodUnit unit) {
        return new NoticePeriod(amount, unit, PeriodStart.AFTER);
    }

    /** Returns a period that counts the day of giving: "28 days beginning with the date of the notice". */
    public static NoticePeriod beginningWith(int amount, PeriodUnit unit) {
        return new NoticePeriod(amount, unit, PeriodStart.BEGINNING_WITH);
    }

    /** Returns {@code 4 weeks} or {@code 28 days beginning with the day of giving}. */
    @Override
    public String toString() {
        return unit.words(amount) + (start == PeriodStart.AFTER ? "" : " beginning with the day of giving");
    }
}

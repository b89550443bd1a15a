package uk.sharedservices.partnership.period;

import jakarta.validation.constraints.Min;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The length of warning a party must give.
 *
 * @param amount  how many units, 1 or more; a century at most
 * @param unit  the unit the agreement uses
 * @param start  whether the day of giving counts
 */
public record NoticePeriod(
        @Min(value = 1, message = "must be at least 1") int amount, PeriodUnit unit, PeriodStart start) {

    /** Refuses a period of no length, and one of more than a century. */
    public NoticePeriod {
        if (amount < 1) {
            throw InvalidValueException.of("period of notice", "must have an amount of at least 1", amount);
        }
        if (amount > unit.most()) {
            throw InvalidValueException.of(
                    "period of notice", "must be at most " + unit.words(unit.most()), unit.words(amount));
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

    /** Returns {@code 4 weeks}, however it starts. */
    String length() {
        return unit.words(amount);
    }

    /** Returns {@code 4 weeks} or {@code 28 days beginning with the day of giving}. */
    @Override
    public String toString() {
        return length() + (start == PeriodStart.AFTER ? "" : " beginning with the day of giving");
    }
}

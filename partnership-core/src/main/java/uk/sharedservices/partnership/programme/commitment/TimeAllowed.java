package uk.sharedservices.partnership.programme.commitment;

import jakarta.validation.constraints.Min;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;

/**
 * The length of time within which something is promised: {@code 12 months}.
 *
 * @param amount  how many units, 1 or more; a century at most
 * @param unit  the unit the document uses
 */
public record TimeAllowed(
        @Min(value = 1, message = "must be at least 1") int amount, PeriodUnit unit) {

    /** Refuses a time of no length, and one of more than a century. */
    public TimeAllowed {
        try {
            NoticePeriod.of(amount, unit);
        } catch (InvalidValueException wrong) {
            throw InvalidValueException.of("time allowed", wrong.mustHold(), unit.words(amount));
        }
    }

    /** Returns the time as a period to count. */
    public NoticePeriod starting(PeriodStart start) {
        return new NoticePeriod(amount, unit, start);
    }

    /** Returns {@code 12 months}. */
    @Override
    public String toString() {
        return unit.words(amount);
    }
}

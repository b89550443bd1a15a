package uk.sharedservices.partnership.governance.publication;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.rule.Citation;

/**
 * How long a period is that a statute sets.
 *
 * @param amount  how many units, 1 or more
 * @param unit  the unit
 * @param policy  which days count by default; given for clear days and for nothing else
 * @param instrument  the statute, with the regulation or section
 * @param checkedOn  the day it was last read
 */
public record StatutoryPeriod(
        int amount, StatutoryUnit unit, Optional<ClearDayPolicy> policy, Citation instrument, LocalDate checkedOn) {

    /** Refuses none, and a policy where no clear days are counted or none where they are. */
    public StatutoryPeriod {
        if (amount < 1) {
            throw InvalidValueException.of("statutory period", "must have an amount of at least 1", amount);
        }
        if (policy.isPresent() != (unit == StatutoryUnit.CLEAR_DAYS)) {
            throw InvalidValueException.of(
                    "statutory period", "must have a clear-day policy for clear days and for nothing else", unit);
        }
    }
}

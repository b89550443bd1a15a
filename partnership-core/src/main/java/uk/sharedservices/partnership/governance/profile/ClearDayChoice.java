package uk.sharedservices.partnership.governance.profile;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;

/**
 * Which days a council counts as clear days for a requirement, where its own rules say so.
 *
 * @param requirement  the requirement
 * @param policy  the days that count
 */
public record ClearDayChoice(Requirement requirement, ClearDayPolicy policy) {

    /** Refuses a choice where the law settles which days count. */
    public ClearDayChoice {
        if (requirement.daysAreSettled()) {
            throw InvalidValueException.of(
                    "clear-day policy", "must not be chosen where the law settles which days count", requirement);
        }
    }
}

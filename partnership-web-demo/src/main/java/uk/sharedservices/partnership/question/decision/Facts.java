package uk.sharedservices.partnership.question.decision;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.published.Constitutions;

/**
 * What questions are put to.
 *
 * @param partnership  the partnership
 * @param profiles  what is known of how councils decide
 * @param calendar  the working days
 */
public record Facts(Partnership partnership, GovernanceProfiles profiles, WorkingDayCalendar calendar) {

    /** Returns the facts of a partnership, beside what ships of councils' constitutions. */
    public static Facts of(Partnership partnership, WorkingDayCalendar calendar) {
        return new Facts(partnership, Constitutions.profiles(), calendar);
    }
}

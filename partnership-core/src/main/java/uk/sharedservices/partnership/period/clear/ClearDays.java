package uk.sharedservices.partnership.period.clear;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/**
 * A number of clear days: whole days strictly between two days, neither of which counts.
 *
 * <p>Papers for a meeting on Wednesday 23 November 2022 that must be open five clear working days before it are out by
 * Tuesday 15 November: the clear days are the 16th, 17th, 18th, 21st and 22nd.
 *
 * @param days  how many, 1 to 366
 * @param policy  which of the days between count
 */
public record ClearDays(int days, ClearDayPolicy policy) {

    private static final int MOST = 366;
    private static final int SHORT_COURT_PERIOD = 5;

    /** Refuses none, and more than a year of them. */
    public ClearDays {
        if (days < 1 || days > MOST) {
            throw InvalidValueException.of("clear days", "must be 1 to " + MOST, days);
        }
    }

    /**
     * Returns days as the Civil Procedure Rules count them, rule 2.8: clear days, of which weekends, bank holidays,
     * Christmas Day and Good Friday are left out when there are five or fewer.
     */
    public static ClearDays inCourt(int days) {
        return new ClearDays(
                days, days <= SHORT_COURT_PERIOD ? ClearDayPolicy.WORKING_DAYS : ClearDayPolicy.CALENDAR_DAYS);
    }

    /**
     * Returns the last civil day with this many clear days strictly between it and an event. It need not be a working day
     * itself.
     *
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public LocalDate latestBefore(LocalDate event, WorkingDayCalendar calendar) {
        return policy.nth(event, -days, calendar).minusDays(1);
    }

    /**
     * Returns the first civil day with this many clear days strictly between a notice and it, working day or not.
     *
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public LocalDate earliestAfter(LocalDate notice, WorkingDayCalendar calendar) {
        return lastAfter(notice, calendar).plusDays(1);
    }

    /**
     * Returns the last of this many clear days after an event: the day by which what must be done within them is due.
     *
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public LocalDate lastAfter(LocalDate event, WorkingDayCalendar calendar) {
        return policy.nth(event, days, calendar);
    }

    /** Returns {@code 5 clear days (working days only)}. */
    @Override
    public String toString() {
        return days + " clear day" + (days == 1 ? "" : "s") + " (" + policy.words() + ")";
    }
}

package uk.sharedservices.partnership.agreement.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;

/**
 * The day a notice is given, and what could move it.
 *
 * <p>Where the agreement has a clause on service, the clause says which methods are allowed and on what day notice
 * counts as given. Where none is known, notice is given when it is received: by hand, on the day of delivery.
 *
 * @param given  the day; or why there is none
 * @param prudentDay  the day that is prudent to count from: the day given or, where the other party may say that it was
 *     closed, its next business day; empty if there is no day, or that next business day is not known
 * @param cautions  what could move the day, a sentence each
 */
public record ServiceOfNotice(Answer<LocalDate> given, Optional<LocalDate> prudentDay, List<String> cautions) {

    /** Takes a copy. */
    public ServiceOfNotice {
        cautions = List.copyOf(cautions);
    }

    /**
     * Returns the day a notice is given.
     *
     * @param sending  how and when it is sent, and when it is proved to have arrived
     * @param clause  the agreement's clause on service, if it is known
     * @param calendar  the working days, which are the clause's business days
     * @param facts  what else is known of the agreement, for the derivation
     * @return the day; not permitted by a method that the clause does not list; "cannot say" when the time, the address,
     *     the receipt or the working days decide and are not known
     */
    public static ServiceOfNotice of(
            Sending sending, Optional<ServiceClause> clause, WorkingDayCalendar calendar, List<Input> facts) {
        return new Serving(sending, clause, calendar, facts).answer();
    }

    /**
     * Returns whether an organisation is known to be closed on a day: at a weekend, or on a bank holiday or a closure
     * that the calendar knows.
     */
    public static boolean isClosed(LocalDate day, WorkingDayCalendar calendar) {
        return WorkingDayCalendar.isWeekend(day) || (calendar.knows(day) && !calendar.isWorkingDay(day));
    }

    /**
     * Returns the day that is prudent to count from, when a notice arrives on a day and no clause deems: that day or,
     * where the other party is known to be closed on it, its next business day.
     *
     * @param arrived  the day of arrival
     * @param calendar  the working days
     * @return the day; empty if the next business day is past what the calendar knows
     */
    public static Optional<LocalDate> prudentDay(LocalDate arrived, WorkingDayCalendar calendar) {
        return isClosed(arrived, calendar) ? nextBusinessDay(arrived, calendar) : Optional.of(arrived);
    }

    static Optional<LocalDate> nextBusinessDay(LocalDate day, WorkingDayCalendar calendar) {
        try {
            return Optional.of(calendar.next(day));
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }
}

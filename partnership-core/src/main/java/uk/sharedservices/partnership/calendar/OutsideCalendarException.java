package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;

/**
 * A calendar was asked about a day that it does not know.
 *
 * <p>Bank holidays are announced, not computed: past the last year published nobody can say which days are working
 * days. Rules turn this into "cannot say"; code that asks a calendar directly meets the exception.
 */
public final class OutsideCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final LocalDate firstDay;
    private final LocalDate horizon;

    OutsideCalendarException(String calendar, LocalDate firstDay, LocalDate horizon, String asked) {
        super("the calendar '" + calendar + "' must be asked about days from " + firstDay + " to " + horizon
                + ", but was asked about " + asked);
        this.calendar = calendar;
        this.firstDay = firstDay;
        this.horizon = horizon;
    }

    /** Name of the calendar asked. */
    public String calendar() {
        return calendar;
    }

    /** First day it knows. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day it knows. */
    public LocalDate horizon() {
        return horizon;
    }
}

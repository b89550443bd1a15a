package uk.sharedservices.partnership.period.clear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/**
 * Which days may be clear days. The ends are settled, both are left out; which of the days between count is not uniform
 * and is chosen for each rule.
 */
public enum ClearDayPolicy {
    /** Working days only: weekends and bank holidays are left out (<i>Elitestone</i>). */
    WORKING_DAYS("working days only"),
    /** Every day counts alike, the plain words. */
    CALENDAR_DAYS("calendar days"),
    /**
     * All days but Sundays, bank holidays, Christmas Day and Good Friday, as guidance to parish councils has it. The text
     * of section 243 of the Local Government Act 1972, on which it leans, does not say so.
     */
    EXCLUDE_SUNDAYS_AND_BREAKS("all days but Sundays and holidays");

    private final String words;

    ClearDayPolicy(String words) {
        this.words = words;
    }

    /** The policy in plain words. */
    public String words() {
        return words;
    }

    /**
     * Returns why a day is left out of the count; empty if it counts.
     *
     * @throws OutsideCalendarException if the calendar is needed and does not know the day
     */
    public Optional<String> leftOut(LocalDate day, WorkingDayCalendar calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.dayOff(day);
            case CALENDAR_DAYS -> Optional.empty();
            case EXCLUDE_SUNDAYS_AND_BREAKS ->
                day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of("Sunday") : calendar.namedDayOn(day);
        };
    }

    /** Returns the day of the n-th counted day after {@code from}, or before it when {@code count} is negative. */
    LocalDate nth(LocalDate from, int count, WorkingDayCalendar calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.shift(from, count);
            case CALENDAR_DAYS -> from.plusDays(count);
            case EXCLUDE_SUNDAYS_AND_BREAKS -> {
                int step = Integer.signum(count);
                LocalDate day = from;
                for (int counted = 0; counted < Math.abs(count); ) {
                    day = day.plusDays(step);
                    counted += leftOut(day, calendar).isEmpty() ? 1 : 0;
                }
                yield day;
            }
        };
    }
}

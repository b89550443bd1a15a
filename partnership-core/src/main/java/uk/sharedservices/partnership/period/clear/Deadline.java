package uk.sharedservices.partnership.period.clear;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/**
 * The last day on which a thing may be done.
 *
 * @param latest  the last civil day, which may be one on which offices are shut
 * @param latestOfficeDay  the last working day that is not after it; empty if the calendar does not know the day
 */
public record Deadline(LocalDate latest, Optional<LocalDate> latestOfficeDay) {

    /** Returns the deadline on a day, with the latest office day beside it. */
    public static Deadline on(LocalDate latest, WorkingDayCalendar calendar) {
        return new Deadline(
                latest, calendar.knows(latest) ? Optional.of(calendar.onOrBefore(latest)) : Optional.empty());
    }

    /** Returns whether the offices are known to be shut on the last day. */
    public boolean officesShut() {
        return latestOfficeDay.isPresent() && !latestOfficeDay.get().equals(latest);
    }

    /** Returns {@code Sunday 10 April 2022, in office hours by Friday 8 April 2022}. */
    @Override
    public String toString() {
        return withWeekday(latest)
                + (officesShut() ? ", in office hours by " + withWeekday(latestOfficeDay.orElseThrow()) : "");
    }
}

package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** Names the bank holidays that a count of working days leaves out. */
public final class LeftOut {

    private LeftOut() {}

    /** Returns the bank holidays strictly between two days as the end of a sentence. */
    public static String holidaysBetween(LocalDate from, LocalDate until, WorkingDayCalendar calendar) {
        List<String> leftOut = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
            LocalDate on = day;
            calendar.holidayOn(day).ifPresent(holiday -> leftOut.add(withWeekday(on) + " (" + holiday.label() + ")"));
        }
        return leftOut.isEmpty() ? "no bank holiday falls between" : "left out: " + String.join(", ", leftOut);
    }
}

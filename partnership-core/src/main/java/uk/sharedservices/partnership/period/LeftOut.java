package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** Names the bank holidays and the closures that a count of working days leaves out. */
public final class LeftOut {

    private LeftOut() {}

    /** Returns the days off from Monday to Friday strictly between two days as the end of a sentence. */
    public static String holidaysBetween(LocalDate from, LocalDate until, WorkingDayCalendar calendar) {
        List<String> leftOut = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
            if (!WorkingDayCalendar.isWeekend(day)) {
                String on = withWeekday(day);
                calendar.dayOff(day).ifPresent(why -> leftOut.add(on + " (" + why + ")"));
            }
        }
        return leftOut.isEmpty() ? "no bank holiday falls between" : "left out: " + String.join(", ", leftOut);
    }
}

package uk.sharedservices.partnership.programme.commitment;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.period.PeriodStart;

/**
 * A day from which the time allowed for a promise may run.
 *
 * <p>A time that runs after an event, such as a decision of 24 March 2021, leaves that day out: twelve months end on 24 March
 * 2022. One that begins with a day, such as the first day of a post, 1 April 2021, counts it: twelve months end on 31 March
 * 2022.
 *
 * @param day  the day
 * @param start  whether the day itself is counted
 * @param why  what the day is, such as {@code the first day of the shared post}
 */
public record CountedFrom(
        LocalDate day, PeriodStart start, @NotBlank String why) {

    /** Refuses a day before 1900 or after 2199. */
    public CountedFrom {
        SupportedDays.require("day that time is counted from", day);
    }

    /** Returns that time runs after an event: its day is left out. */
    public static CountedFrom after(LocalDate day, String why) {
        return new CountedFrom(day, PeriodStart.AFTER, why);
    }

    /** Returns that time begins with a day: it is day 1. */
    public static CountedFrom beginningWith(LocalDate day, String why) {
        return new CountedFrom(day, PeriodStart.BEGINNING_WITH, why);
    }

    /** Returns the name of this way of counting: {@code BEGINNING_WITH_2021-04-01}. */
    public String name() {
        return start + "_" + day;
    }

    /** Returns {@code Counted after Wednesday 24 March 2021, the decision}. */
    @Override
    public String toString() {
        return "Counted " + (start == PeriodStart.AFTER ? "after " : "with day 1 on ") + withWeekday(day) + ", " + why;
    }
}

package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R1B;
import static uk.sharedservices.partnership.period.PeriodRules.R1C;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * A period that starts because another expires at midnight: the following day is its day 1.
 *
 * <p>Six years that start at midnight at the end of 2 June 2011 end on 2 June 2017. A year's term that follows one to
 * 31 March 2023 ends on 31 March 2024, a month's that follows one to 28 February 2023 on 31 March 2023.
 */
public final class ChainedPeriod {

    private ChainedPeriod() {}

    /**
     * Returns the last day of the later period.
     *
     * @param expired  the last day of the earlier period
     * @param length  the length of the later; how it says that it starts plays no part
     * @param calendar  the working days, used only by periods counted in them
     * @return determined, or "cannot say" when a day is needed that the calendar does not know
     */
    public static Answer<LocalDate> lastDay(LocalDate expired, NoticePeriod length, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("What is the last day of the period that follows?")
                .from(Input.asked("Earlier period expires", "at midnight at the end of " + withWeekday(expired)))
                .from(Input.asked("Length", length.length()));
        return CalendarHorizon.guard(
                length,
                calendar,
                working,
                () -> new Answer.Determined<>(lastDay(expired, length, calendar, working), working.derivation()));
    }

    /**
     * Returns the last day of the later period.
     *
     * @param expired  the last day of the earlier period
     * @param length  the length of the later; how it says that it starts plays no part
     * @param calendar  the working days, used only by periods counted in them
     * @param working  where the steps are noted
     * @return the last day
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     * @throws InvalidValueException if the day is before the year 1000 or after 9000
     */
    public static LocalDate lastDay(
            LocalDate expired, NoticePeriod length, WorkingDayCalendar calendar, Working working) {
        LocalDate dayOne = expired.plusDays(1);
        working.step(
                R1C,
                dayOne,
                () -> "The period starts as the earlier one expires, at midnight at the end of " + withWeekday(expired)
                        + ": no day is left out and day 1 is " + withWeekday(dayOne) + ".");
        Working afterDayOne = (rule, result, sentence) -> {
            if (!rule.equals(R1B)) {
                working.step(rule, result, sentence);
            }
        };
        return PeriodCount.of(NoticePeriod.beginningWith(length.amount(), length.unit()), calendar)
                .lastDay(dayOne, afterDayOne);
    }
}

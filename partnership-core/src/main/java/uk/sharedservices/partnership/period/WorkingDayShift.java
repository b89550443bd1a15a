package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R9;

import java.time.LocalDate;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** The day a number of working days after, or before, another. */
public final class WorkingDayShift {

    private WorkingDayShift() {}

    /**
     * Returns the day reached.
     *
     * @param from  where to start; no working day is rolled first
     * @param days  how many working days, negative to go back, zero for the day itself
     * @param calendar  the working days
     * @return determined, or "cannot say" when a day is needed that the calendar does not know
     */
    public static Answer<LocalDate> of(LocalDate from, int days, WorkingDayCalendar calendar) {
        String distance = PeriodUnit.WORKING_DAYS.words(Math.abs(days)) + (days < 0 ? " before" : " after");
        RecordedWorking working = RecordedWorking.of("Which day is it?")
                .from(Input.asked("From", withWeekday(from)))
                .from(Input.asked("Distance", distance))
                .on(calendar);
        return CalendarHorizon.guard(working, () -> {
            LocalDate reached = calendar.shift(from, days);
            working.step(
                    R9,
                    reached,
                    () -> distance + " " + withWeekday(from) + " is " + withWeekday(reached) + "; "
                            + (days < 0
                                    ? LeftOut.holidaysBetween(reached, from, calendar)
                                    : LeftOut.holidaysBetween(from, reached, calendar))
                            + ".");
            return new Answer.Determined<>(reached, working.derivation());
        });
    }
}

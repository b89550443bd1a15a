package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.period.PeriodRules.R9;

import java.util.function.Supplier;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** Turns a day past the calendar's horizon into an answer: nobody can say which days are working days there. */
public final class CalendarHorizon {

    private CalendarHorizon() {}

    /**
     * Returns the answer of reasoning that counts a period.
     *
     * @param <T>  type of the value asked for
     * @param period  the period; one in working days rests on the calendar
     * @param calendar  the working days
     * @param working  where the reasoning notes its steps
     * @param reasoning  the reasoning
     * @return its answer; or that the holidays it needs are not known
     */
    public static <T> Answer<T> guard(
            NoticePeriod period, WorkingDayCalendar calendar, RecordedWorking working, Supplier<Answer<T>> reasoning) {
        return guard(period.unit().needsCalendar() ? working.on(calendar) : working.countingEveryDay(), reasoning);
    }

    /** Returns the reasoning's answer, or that the holidays it needs are not known. */
    public static <T> Answer<T> guard(RecordedWorking working, Supplier<Answer<T>> reasoning) {
        try {
            return reasoning.get();
        } catch (OutsideCalendarException outside) {
            working.step(R9, "", () -> "The count needs a day that the calendar of working days does not know.");
            return Answer.cannotSay(
                    working,
                    "The bank holidays (" + outside.calendar() + ") are known from " + day(outside.firstDay()) + " to "
                            + day(outside.horizon()) + ", and the count needs a day outside those years.");
        }
    }
}

package uk.sharedservices.partnership.notice;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.util.function.Supplier;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** Turns a day past the calendar's horizon into an answer: nobody can say which days are working days there. */
final class CalendarHorizon {

    private CalendarHorizon() {}

    /** Returns the reasoning's answer, or that the holidays it needs are not known. */
    static <T> Answer<T> guard(
            NoticePeriod period, WorkingDayCalendar calendar, RecordedWorking working, Supplier<Answer<T>> reasoning) {
        return guard(period.unit().needsCalendar() ? working.on(calendar) : working, reasoning);
    }

    /** Returns the reasoning's answer, or that the holidays it needs are not known. */
    static <T> Answer<T> guard(RecordedWorking working, Supplier<Answer<T>> reasoning) {
        try {
            return reasoning.get();
        } catch (OutsideCalendarException outside) {
            return Answer.cannotSay(
                    working,
                    "The bank holidays (" + outside.calendar() + ") are known from " + day(outside.firstDay()) + " to "
                            + day(outside.horizon()) + ", and the count needs a day outside those years.");
        }
    }
}

package uk.sharedservices.partnership.period.strip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.clear.ClearDays;

/**
 * A counted period laid out day by day, as one would check it on a calendar with a finger.
 *
 * <p>It is made from the period's ends and says of each day between whether it counts; a derivation tells the same count
 * in sentences.
 *
 * @param days  the days in order
 */
public record CountingStrip(List<StripDay> days) {

    /** Takes a copy. */
    public CountingStrip {
        days = List.copyOf(days);
    }

    /**
     * Returns the strip of a period that runs after an event, from the day of the event to the first free day.
     *
     * @param period  the period
     * @param given  the day of the event, such as the giving of a notice
     * @param calendar  the working days
     * @return the strip
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public static CountingStrip of(NoticePeriod period, LocalDate given, WorkingDayCalendar calendar) {
        LocalDate lastDay = PeriodCount.of(period, calendar).lastDay(given);
        boolean givenIsOut = period.start() == PeriodStart.AFTER;
        Function<LocalDate, Optional<String>> leftOut = day -> day.equals(given) && givenIsOut
                ? Optional.of("the day of giving")
                : period.unit().needsCalendar() ? calendar.dayOff(day) : Optional.empty();
        List<StripDay> days = counted(given, lastDay, lastDay, leftOut);
        days.add(StripDay.firstFree(lastDay.plusDays(1)));
        return new CountingStrip(days);
    }

    /**
     * Returns the strip of the clear days before an event, from the latest day to the event, both left out.
     *
     * @param clear  the clear days
     * @param event  the event, such as a meeting
     * @param calendar  the working days
     * @return the strip
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public static CountingStrip before(LocalDate event, ClearDays clear, WorkingDayCalendar calendar) {
        LocalDate latest = clear.latestBefore(event, calendar);
        return new CountingStrip(counted(
                latest,
                event,
                event,
                day -> day.equals(latest)
                        ? Optional.of("the latest day")
                        : day.equals(event)
                                ? Optional.of("the day of the event")
                                : clear.policy().leftOut(day, calendar)));
    }

    /**
     * Returns the strip of the clear days after an event, from the event, left out, to the first day after the last of them.
     *
     * @param event  the event, such as the publication of a notice
     * @param clear  the clear days
     * @param calendar  the working days
     * @return the strip
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public static CountingStrip after(LocalDate event, ClearDays clear, WorkingDayCalendar calendar) {
        LocalDate last = clear.lastAfter(event, calendar);
        List<StripDay> days = counted(
                event,
                last,
                last,
                day -> day.equals(event)
                        ? Optional.of("the day of the event")
                        : clear.policy().leftOut(day, calendar));
        days.add(StripDay.firstFree(last.plusDays(1)));
        return new CountingStrip(days);
    }

    /** Returns how many days are counted. */
    public int counted() {
        return (int) days.stream().filter(day -> day.number().isPresent()).count();
    }

    private static List<StripDay> counted(
            LocalDate from, LocalDate to, LocalDate last, Function<LocalDate, Optional<String>> leftOut) {
        List<StripDay> days = new ArrayList<>();
        int number = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Optional<String> why = leftOut.apply(day);
            LocalDate on = day;
            int next = number + 1;
            days.add(why.map(reason -> StripDay.leftOut(on, reason))
                    .orElseGet(() -> StripDay.counted(on, next, on.equals(last))));
            number = why.isPresent() ? number : next;
        }
        return days;
    }
}

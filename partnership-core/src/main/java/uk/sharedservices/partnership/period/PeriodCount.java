package uk.sharedservices.partnership.period;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R1;
import static uk.sharedservices.partnership.period.PeriodRules.R1B;
import static uk.sharedservices.partnership.period.PeriodRules.R2;
import static uk.sharedservices.partnership.period.PeriodRules.R2B;
import static uk.sharedservices.partnership.period.PeriodRules.R9;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Working;

/**
 * Counts a period: its last day, and the latest day on which it may start.
 *
 * <p>The only place where periods are counted. Four weeks from notice given on Wednesday 23 November 2022 end on
 * Wednesday 21 December 2022.
 */
public final class PeriodCount {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9000;

    private final NoticePeriod period;
    private final WorkingDayCalendar calendar;

    private PeriodCount(NoticePeriod period, WorkingDayCalendar calendar) {
        this.period = period;
        this.calendar = calendar;
    }

    /**
     * Returns the count of a period.
     *
     * @param period  the period
     * @param calendar  the working days, used only by periods counted in them
     * @return the count
     */
    public static PeriodCount of(NoticePeriod period, WorkingDayCalendar calendar) {
        return new PeriodCount(period, calendar);
    }

    /**
     * Returns the last day of the period, without its working.
     *
     * @param given  the day of the event, such as the giving of a notice
     * @return the last day
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     * @throws InvalidValueException if the day is before the year 1000 or after 9000
     */
    public LocalDate lastDay(LocalDate given) {
        return lastDay(given, Working.none());
    }

    /**
     * Returns the last day of the period.
     *
     * @param given  the day of the event, such as the giving of a notice
     * @param working  where the steps are noted
     * @return the last day
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     * @throws InvalidValueException if the day is before the year 1000 or after 9000
     */
    public LocalDate lastDay(LocalDate given, Working working) {
        refuseSenseless(given);
        return switch (period.unit()) {
            case DAYS -> lastOfDays(given, period.amount(), working);
            case WEEKS -> lastOfDays(given, 7L * period.amount(), working);
            case MONTHS, YEARS -> lastOfMonths(given, working);
            case WORKING_DAYS -> lastOfWorkingDays(given, working);
        };
    }

    /**
     * Returns the latest day of the event for which the period's last day is on or before a wanted one.
     *
     * @param wanted  the last day wanted
     * @return the latest day
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     * @throws InvalidValueException if the day is before the year 1000 or after 9000
     */
    public LocalDate latestGiven(LocalDate wanted) {
        refuseSenseless(wanted);
        int countedFirst = period.start() == PeriodStart.BEGINNING_WITH ? 1 : 0;
        return switch (period.unit()) {
            case DAYS -> wanted.minusDays(period.amount()).plusDays(countedFirst);
            case WEEKS -> wanted.minusWeeks(period.amount()).plusDays(countedFirst);
            case MONTHS, YEARS -> latestGivenByMonths(wanted);
            case WORKING_DAYS -> dayOneEndingBy(wanted).minusDays(1L - countedFirst);
        };
    }

    /**
     * Returns the last day of a length of time that begins with a day, by which a post is shared or a review is due: of a year
     * from 29 February 2020 it is 28 February 2021, and of six months from 31 August 2021 it is 28 February 2022. Months and
     * years are counted before days.
     *
     * @param firstDay  its first day, which is counted
     * @param length  the length
     * @return the last day
     */
    public static LocalDate lastDayOf(LocalDate firstDay, Period length) {
        LocalDate ofMonths = lastBeginningWith(firstDay, firstDay.plusMonths(length.toTotalMonths()));
        return ofMonths.plusDays(length.get(ChronoUnit.DAYS));
    }

    private LocalDate lastOfDays(LocalDate given, long days, Working working) {
        boolean after = period.start() == PeriodStart.AFTER;
        LocalDate lastDay = given.plusDays(after ? days : days - 1);
        if (!working.isKept()) {
            return lastDay;
        }
        if (after) {
            LocalDate dayOne = given.plusDays(1);
            working.step(
                    R1,
                    dayOne,
                    () -> "The day of giving, " + withWeekday(given) + ", is left out: day 1 is " + withWeekday(dayOne)
                            + ".");
        } else {
            noteDayOne(given, working);
        }
        working.step(
                R1,
                lastDay,
                () -> (period.unit() == PeriodUnit.WEEKS
                                ? PeriodUnit.WEEKS.words(period.amount()) + " are " + days + " days; "
                                : "")
                        + "day " + days + " is " + withWeekday(lastDay) + ", the last day, and it counts to midnight.");
        return lastDay;
    }

    private LocalDate lastOfMonths(LocalDate given, Working working) {
        LocalDate reached = given.plus(period.amount(), monthUnit());
        boolean sameNumber = reached.getDayOfMonth() == given.getDayOfMonth();
        String which = sameNumber ? "the day with the same number" : "its last day, for it has no such day";
        if (period.start() == PeriodStart.AFTER) {
            working.step(
                    R2,
                    reached,
                    () -> "The day of giving, " + withWeekday(given) + ", is left out; " + period
                            + " later the month ends the period on " + which + ": " + withWeekday(reached) + ".");
            return reached;
        }
        LocalDate lastDay = lastBeginningWith(given, reached);
        noteDayOne(given, working);
        working.step(
                R2B,
                lastDay,
                () -> "The period of " + period.length() + " ends "
                        + (sameNumber
                                ? "the day before the corresponding date"
                                : "on the last day of the month, which has no" + " corresponding date")
                        + ": " + withWeekday(lastDay) + ".");
        return lastDay;
    }

    /** The day before the corresponding date; the last day of a month that has none (R2B). */
    private static LocalDate lastBeginningWith(LocalDate given, LocalDate reached) {
        return reached.getDayOfMonth() == given.getDayOfMonth() ? reached.minusDays(1) : reached;
    }

    private LocalDate lastOfWorkingDays(LocalDate given, Working working) {
        boolean givenCounts = period.start() == PeriodStart.BEGINNING_WITH && calendar.isWorkingDay(given);
        LocalDate lastDay = calendar.shift(given, givenCounts ? period.amount() - 1 : period.amount());
        if (givenCounts) {
            noteDayOne(given, working);
        }
        working.step(R9, lastDay, () -> {
            LocalDate dayOne = givenCounts ? given : calendar.next(given);
            return "Working days are counted, Monday to Friday: day 1 is " + withWeekday(dayOne) + " and day "
                    + period.amount() + " is " + withWeekday(lastDay) + ", the last day; "
                    + LeftOut.holidaysBetween(given, lastDay, calendar) + ".";
        });
        return lastDay;
    }

    private static void noteDayOne(LocalDate given, Working working) {
        working.step(
                R1B, given, () -> "The period begins with the day of giving: day 1 is " + withWeekday(given) + ".");
    }

    /** Several days of giving can share one end (29 and 30 November, three months), so the latest is looked for. */
    private LocalDate latestGivenByMonths(LocalDate wanted) {
        LocalDate given = wanted.minus(period.amount(), monthUnit());
        while (!lastDay(given.plusDays(1)).isAfter(wanted)) {
            given = given.plusDays(1);
        }
        return given;
    }

    /** Returns the working day that is day 1 of the latest period to end on or before {@code wanted}. */
    private LocalDate dayOneEndingBy(LocalDate wanted) {
        return calendar.shift(calendar.onOrBefore(wanted), 1 - period.amount());
    }

    private ChronoUnit monthUnit() {
        return period.unit() == PeriodUnit.YEARS ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    /** So far off, no date means anything, and its four digits run out. */
    private static void refuseSenseless(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw InvalidValueException.of("day", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR, day);
        }
    }
}

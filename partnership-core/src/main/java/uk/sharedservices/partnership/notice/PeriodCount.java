package uk.sharedservices.partnership.notice;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.notice.NoticeRules.R1;
import static uk.sharedservices.partnership.notice.NoticeRules.R1B;
import static uk.sharedservices.partnership.notice.NoticeRules.R2;
import static uk.sharedservices.partnership.notice.NoticeRules.R9;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Working;

/**
 * Counts periods: the last day of one, and the latest day on which one may start.
 *
 * <p>The only place where days of notice are counted. What explains itself is handed working to write to.
 */
final class PeriodCount {

    private final NoticePeriod period;
    private final WorkingDayCalendar calendar;

    PeriodCount(NoticePeriod period, WorkingDayCalendar calendar) {
        this.period = period;
        this.calendar = calendar;
    }

    /** Returns the last day of the period that a notice given on {@code given} starts. */
    LocalDate lastDay(LocalDate given, Working working) {
        return switch (period.unit()) {
            case DAYS -> lastOfDays(given, period.amount(), working);
            case WEEKS -> lastOfDays(given, 7L * period.amount(), working);
            case MONTHS, YEARS -> lastOfMonths(given, working);
            case WORKING_DAYS -> lastOfWorkingDays(given, working);
        };
    }

    /** Returns the latest day of giving for which the period's last day is on or before {@code wanted}. */
    LocalDate latestGiven(LocalDate wanted) {
        int countedFirst = period.start() == PeriodStart.BEGINNING_WITH ? 1 : 0;
        return switch (period.unit()) {
            case DAYS -> wanted.minusDays(period.amount()).plusDays(countedFirst);
            case WEEKS -> wanted.minusWeeks(period.amount()).plusDays(countedFirst);
            case MONTHS, YEARS -> latestGivenByMonths(wanted);
            case WORKING_DAYS -> dayOneEndingBy(wanted).minusDays(1L - countedFirst);
        };
    }

    private LocalDate lastOfDays(LocalDate given, long days, Working working) {
        boolean after = period.start() == PeriodStart.AFTER;
        LocalDate dayOne = after ? given.plusDays(1) : given;
        LocalDate lastDay = dayOne.plusDays(days - 1);
        working.step(
                after ? R1 : R1B,
                dayOne,
                () -> after
                        ? "The day of giving, " + withWeekday(given) + ", is left out: day 1 is " + withWeekday(dayOne)
                                + "."
                        : "The period begins with the day of giving: day 1 is " + withWeekday(dayOne) + ".");
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
        LocalDate lastDay = sameNumber ? reached.minusDays(1) : reached;
        working.step(
                R1B,
                lastDay,
                () -> "The period begins with the day of giving, " + withWeekday(given)
                        + ", so it ends " + (sameNumber ? "the day before the corresponding date" : "on " + which)
                        + ": "
                        + withWeekday(lastDay) + ".");
        return lastDay;
    }

    private LocalDate lastOfWorkingDays(LocalDate given, Working working) {
        boolean givenCounts = period.start() == PeriodStart.BEGINNING_WITH && calendar.isWorkingDay(given);
        LocalDate lastDay = calendar.shift(given, givenCounts ? period.amount() - 1 : period.amount());
        working.step(R9, lastDay, () -> {
            LocalDate dayOne = givenCounts ? given : calendar.shift(given, 1);
            return "Working days are counted, Monday to Friday: day 1 is " + withWeekday(dayOne) + " and day "
                    + period.amount() + " is " + withWeekday(lastDay) + ", the last day; "
                    + LeftOut.holidaysBetween(dayOne, lastDay, calendar) + ".";
        });
        return lastDay;
    }

    /** Several days of giving can share one end (29 and 30 November, three months), so the latest is looked for. */
    private LocalDate latestGivenByMonths(LocalDate wanted) {
        LocalDate given = wanted.minus(period.amount(), monthUnit());
        while (!lastDay(given.plusDays(1), Working.none()).isAfter(wanted)) {
            given = given.plusDays(1);
        }
        return given;
    }

    /** Returns the working day that is day 1 of the latest period to end on or before {@code wanted}. */
    private LocalDate dayOneEndingBy(LocalDate wanted) {
        LocalDate last = calendar.isWorkingDay(wanted) ? wanted : calendar.shift(wanted, -1);
        return calendar.shift(last, 1 - period.amount());
    }

    private ChronoUnit monthUnit() {
        return period.unit() == PeriodUnit.YEARS ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    /** Returns the first day bearing {@code day} that is not before {@code from}. */
    static LocalDate firstOnOrAfter(MonthDay day, LocalDate from) {
        LocalDate thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }

    /** Returns the last day bearing {@code day} that is not after {@code until}. */
    static LocalDate lastOnOrBefore(MonthDay day, LocalDate until) {
        LocalDate thisYear = day.atYear(until.getYear());
        return thisYear.isAfter(until) ? day.atYear(until.getYear() - 1) : thisYear;
    }
}

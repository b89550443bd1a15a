package uk.sharedservices.partnership.agreement.clause;

import static uk.sharedservices.partnership.agreement.clause.ClauseRules.BY_IN_TIME;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.dayOfYear;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.notice.LatestNotice;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeReading;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Works out what a clause's lengths and days come to in a common and in a leap year.
 *
 * @param calendar  the working days
 */
record ClauseExamples(WorkingDayCalendar calendar) {

    private static final int LEAP_YEAR = 2024;

    /** Recent years, one common and one leap, within the bank holidays that are published. */
    private static final List<Year> YEARS = List.of(Year.of(2023), Year.of(LEAP_YEAR));

    /** A notice from this day runs over the end of February. */
    private static final MonthDay START = MonthDay.of(12, 1);

    /** The latest day to give notice of a length for an end, on each reading. */
    private record Latest(StatedLength length, LocalDate corresponding, LocalDate clear) {}

    /** Returns what two lengths come to, as sentences. */
    String difference(List<StatedLength> lengths, List<MonthDay> ends) {
        List<String> sentences = new ArrayList<>();
        for (Year year : YEARS) {
            if (ends.isEmpty()) {
                LocalDate given = START.atYear(year.getValue() - 1);
                sentences.add("Given on " + day(given) + ", before " + kind(year) + " year, "
                        + lengths.stream()
                                .flatMap(length -> lastDay(length, given).stream()
                                        .map(last -> length.words() + " end on " + day(last)))
                                .collect(Collectors.joining(" and "))
                        + ".");
            }
            for (MonthDay each : ends) {
                LocalDate end = each.atYear(year.getValue());
                sentences.add("To end " + day(end) + ", in " + kind(year) + " year, "
                        + lengths.stream()
                                .flatMap(length -> latest(length, end).stream())
                                .map(latest -> latest.length().words() + " ask for notice by "
                                        + day(latest.corresponding()) + ", on the clear reading by "
                                        + day(latest.clear()))
                                .collect(Collectors.joining("; "))
                        + ".");
            }
        }
        return String.join(" ", sentences);
    }

    /** Returns whether notice by the days named is in time for the ends named, in both years and on both readings. */
    RuleOutcome byInTime(List<StatedDay> byDays, List<StatedLength> lengths, List<MonthDay> ends) {
        if (byDays.isEmpty() || ends.isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    BY_IN_TIME,
                    "The wording does not name both a day to give notice by and a day on which it expires.");
        }
        if (lengths.stream()
                .anyMatch(
                        length -> latest(length, ends.get(0).atYear(LEAP_YEAR)).isEmpty())) {
            return new RuleOutcome.Undetermined(
                    BY_IN_TIME, "The calendar of working days does not hold the years needed to count the length.");
        }
        List<String> late = new ArrayList<>();
        for (StatedDay by : byDays) {
            for (MonthDay each : ends) {
                for (Year year : YEARS) {
                    LocalDate end = each.atYear(year.getValue());
                    lengths.stream()
                            .flatMap(length -> latest(length, end).stream())
                            .flatMap(latest -> lateness(by, end, year, latest).stream())
                            .forEach(late::add);
                }
            }
        }
        return late.isEmpty()
                ? new RuleOutcome.Met(
                        BY_IN_TIME, "Notice " + by(byDays) + " is in time for the end named, on either reading.")
                : new RuleOutcome.Breached(BY_IN_TIME, String.join(" ", late));
    }

    private static String by(List<StatedDay> byDays) {
        return byDays.stream().map(each -> "by " + dayOfYear(each.day())).collect(Collectors.joining(" and "));
    }

    private static Optional<String> lateness(StatedDay by, LocalDate end, Year year, Latest latest) {
        LocalDate byDay = occurrence(by.day(), end, latest.corresponding());
        if (!byDay.isAfter(latest.clear())) {
            return Optional.empty();
        }
        String needs = "To end " + day(end) + ", in " + kind(year) + " year, "
                + latest.length().words() + " ask for notice by " + day(latest.corresponding())
                + ", on the clear reading by " + day(latest.clear()) + ": " + day(byDay) + " is ";
        return Optional.of(
                byDay.isAfter(latest.corresponding())
                        ? needs + days(latest.corresponding(), byDay) + " too late, on the clear reading "
                                + days(latest.clear(), byDay) + "."
                        : needs + "in time on the corresponding-date reading and " + days(latest.clear(), byDay)
                                + " too late on the clear one.");
    }

    /** Returns the day of the year meant: the last before the end, or as many years earlier as the length is long. */
    private static LocalDate occurrence(MonthDay by, LocalDate end, LocalDate latest) {
        LocalDate sameYear = by.atYear(end.getYear());
        LocalDate before = sameYear.isBefore(end) ? sameYear : by.atYear(end.getYear() - 1);
        long wholeYears = ChronoUnit.YEARS.between(latest.plusDays(1), end);
        return by.atYear(before.getYear() - Math.toIntExact(wholeYears));
    }

    private Optional<Latest> latest(StatedLength length, LocalDate end) {
        return length.period()
                .map(period -> LatestNotice.forEnd(NoticeTerms.of(period), end, calendar))
                .flatMap(answer -> answer instanceof Answer.Readings<LocalDate> several
                        ? Optional.of(new Latest(
                                length,
                                several.reading(NoticeReading.CORRESPONDING_DATE.name())
                                        .value(),
                                several.reading(NoticeReading.CLEAR.name()).value()))
                        : Optional.empty());
    }

    private Optional<LocalDate> lastDay(StatedLength length, LocalDate given) {
        return length.period()
                .map(period ->
                        NoticeExpiry.of(NoticeTerms.of(period), given, calendar).lastDay())
                .filter(Answer::isAnswered)
                .map(Answer::orThrow);
    }

    private static String kind(Year year) {
        return year.isLeap() ? "a leap" : "a common";
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 day" : days + " days";
    }
}

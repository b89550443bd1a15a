package uk.sharedservices.partnership.reporting.figures.relation.time;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.reporting.figures.finding.Relation.PERIOD;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Told;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks a length of time that is told with both its days: "two years from 1 April 2021 to 31 March 2023", "five working days after
 * 24 March 2021 is 31 March 2021".
 */
final class PeriodCheck implements Check {

    private static final String IS =
            "(?: is| was| are| will be| ends?(?: on)?| ended(?: on)?| falls? on| fell on| expires?(?: on)?| runs? (?:out on|to))";
    private static final Pattern FROM_TO = Pattern.compile(Reading.LENGTH + " (?:[a-z]{1,15} ){0,3}from (?:the )?"
            + Reading.DAY + " (?:to|until|till|through to) (?:the )?" + Reading.DAY);
    private static final Pattern TO_BEING = Pattern.compile("from (?:the )?" + Reading.DAY
            + " (?:to|until|till) (?:the )?" + Reading.DAY
            + "(?: \\(|,? (?:a|the) (?:period|term|total) of |,? (?:which|that) is )"
            + FEW_WORDS + Reading.LENGTH);
    private static final Pattern AFTER =
            Pattern.compile(Reading.LENGTH + " (?:after|from|following|beginning (?:with|on)) " + FEW_WORDS
                    + Reading.DAY + IS + " " + FEW_WORDS + Reading.DAY);

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, FROM_TO, (reading, match) -> between(scene, reading, match, List.of(1, 2, 3), findings));
        Patterns.each(scene, TO_BEING, (reading, match) -> between(scene, reading, match, List.of(3, 1, 2), findings));
        Patterns.each(scene, AFTER, (reading, match) -> {
            Length length = reading.figure(Length.class, match, 1);
            WrittenDay from = reading.figure(WrittenDay.class, match, 2);
            WrittenDay to = reading.figure(WrittenDay.class, match, 3);
            Verdict verdict = length.clear()
                    ? Verdict.open("It is not told which days are clear days.")
                    : after(length, from.day(), to.day(), scene.calendar());
            findings.add(reading, PERIOD, verdict, List.of(length, from, to));
        });
    }

    private static void between(
            Scene scene, Reading reading, MatchResult match, List<Integer> groups, Findings findings) {
        Length length = reading.figure(Length.class, match, groups.get(0));
        WrittenDay from = reading.figure(WrittenDay.class, match, groups.get(1));
        WrittenDay to = reading.figure(WrittenDay.class, match, groups.get(2));
        Verdict verdict = length.clear() || to.day().isBefore(from.day())
                ? Verdict.open("The days do not bound a length of time.")
                : between(length, from.day(), to.day(), scene.calendar());
        findings.add(reading, PERIOD, verdict, List.of(length, from, to));
    }

    private static Verdict between(Length length, LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        if (length.inWorkingDays()) {
            return workingDays(length, from, to, calendar);
        }
        Elapsed elapsed = new Elapsed(from, to);
        boolean firstLeftOut = length.after(from).equals(to);
        String is = "From " + day(from) + " to " + day(to) + " is "
                + (firstLeftOut
                        ? elapsed.words(length)
                        : new Elapsed(from, to.plusDays(1)).words(length) + " with both days counted");
        return switch (elapsed.against(length)) {
            case EXACT -> Verdict.exact(is + ".");
            case WITHIN_ROUNDING -> new Verdict(Grade.WITHIN_ROUNDING, is + ", in whole units as told.");
            default -> softened(length, Verdict.wrong(is + ", not " + length.printed() + "."));
        };
    }

    private static Verdict softened(Length length, Verdict verdict) {
        return length.told() == Told.PLAINLY ? verdict : verdict.orOpen("It is told only roughly.");
    }

    private static Verdict workingDays(Length length, LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        try {
            int within = calendar.count(from, to.plusDays(1));
            int first = calendar.isWorkingDay(from) ? 1 : 0;
            int last = calendar.isWorkingDay(to) ? 1 : 0;
            Set<Integer> counts = new TreeSet<>(List.of(within, within - first, within - last, within - first - last));
            String are = "From " + day(from) + " to " + day(to) + " are " + within + " working days, both days counted";
            return counts.contains(length.smallest().amount())
                    ? Verdict.exact(are + ".")
                    : softened(length, Verdict.wrong(are + ", not " + length.printed() + "."));
        } catch (OutsideCalendarException unknown) {
            return Verdict.open("It needs a day that the calendar of working days does not know.");
        }
    }

    private static Verdict after(Length length, LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        return length.asNotice()
                .map(period -> {
                    try {
                        return after(length, period, from, to, calendar);
                    } catch (OutsideCalendarException unknown) {
                        return Verdict.open("It needs a day that the calendar of working days does not know.");
                    }
                })
                .orElseGet(() -> between(length, from, to, calendar));
    }

    private static Verdict after(
            Length length, NoticePeriod period, LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        LocalDate after = PeriodCount.of(period, calendar).lastDay(from);
        LocalDate beginning = PeriodCount.of(NoticePeriod.beginningWith(period.amount(), period.unit()), calendar)
                .lastDay(from);
        String end = period + " after " + day(from) + " end on " + day(after);
        if (to.equals(after)) {
            return Verdict.exact(end + ".");
        }
        return to.equals(beginning)
                ? Verdict.exact(end + ", or on " + day(beginning) + " with the first day counted, as printed.")
                : softened(length, Verdict.wrong(end + ", not on " + day(to) + "."));
    }
}

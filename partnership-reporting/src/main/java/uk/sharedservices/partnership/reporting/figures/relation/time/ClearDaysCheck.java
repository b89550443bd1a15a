package uk.sharedservices.partnership.reporting.figures.relation.time;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.reporting.figures.finding.Relation.CLEAR_DAYS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.FEW_WORDS;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.gap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Told;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.YearlessDay;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/** Checks clear days between two days: "published on 15 November 2022, 5 clear working days before 23 November 2022". */
final class ClearDaysCheck implements Check {

    private static final int MOST_DAYS = 366;
    private static final String ANY_DAY = "<([de]\\d{1,7})>";
    private static final Pattern BEFORE =
            Pattern.compile(ANY_DAY + gap(60) + Reading.LENGTH + " before " + FEW_WORDS + ANY_DAY);
    private static final Pattern BETWEEN = Pattern.compile(
            Reading.LENGTH + " (?:lie |fall )?between " + FEW_WORDS + ANY_DAY + " and " + FEW_WORDS + ANY_DAY);
    private static final Pattern BEFORE_IS = Pattern.compile(Reading.LENGTH + " before " + FEW_WORDS + ANY_DAY
            + "(?: is| was| falls? on| fell on) " + FEW_WORDS + ANY_DAY);

    @Override
    public void check(Scene scene, Findings findings) {
        Patterns.each(scene, BEFORE, (reading, match) -> stated(scene, reading, match, List.of(2, 1, 3), findings));
        Patterns.each(scene, BETWEEN, (reading, match) -> stated(scene, reading, match, List.of(1, 2, 3), findings));
        Patterns.each(scene, BEFORE_IS, (reading, match) -> stated(scene, reading, match, List.of(1, 3, 2), findings));
    }

    private static void stated(
            Scene scene, Reading reading, MatchResult match, List<Integer> groups, Findings findings) {
        Length length = reading.figure(Length.class, match, groups.get(0));
        if (!length.clear()) {
            return;
        }
        Figure first = day(reading, match, groups.get(1));
        Figure last = day(reading, match, groups.get(2));
        Optional<LocalDate> to = dated(last, first);
        Optional<LocalDate> from = dated(first, last);
        boolean inOrder = from.isPresent() && to.isPresent() && from.get().isBefore(to.get());
        boolean near = inOrder && ChronoUnit.DAYS.between(from.get(), to.get()) <= MOST_DAYS;
        Verdict verdict;
        if (from.isEmpty() || to.isEmpty()) {
            verdict = Verdict.open("The year of the days is not told.");
        } else if (!near || length.parts().size() > 1) {
            verdict = Verdict.open("The days do not bound a number of clear days.");
        } else {
            verdict = verdict(length, from.get(), to.get(), scene.calendar());
        }
        findings.add(reading, CLEAR_DAYS, verdict, List.of(length, first, last));
    }

    private static Figure day(Reading reading, MatchResult match, int group) {
        return reading.figures().get(Integer.parseInt(match.group(group).substring(1)));
    }

    /** The day; where its year is left out, that of the other day. */
    private static Optional<LocalDate> dated(Figure figure, Figure other) {
        if (figure instanceof WrittenDay day) {
            return Optional.of(day.day());
        }
        MonthDay day = ((YearlessDay) figure).day();
        return other instanceof WrittenDay known && day.isValidYear(known.day().getYear())
                ? Optional.of(day.atYear(known.day().getYear()))
                : Optional.empty();
    }

    private static Verdict verdict(Length length, LocalDate from, LocalDate to, WorkingDayCalendar calendar) {
        int told = length.smallest().unit() == PeriodUnit.WEEKS
                ? 7 * length.smallest().amount()
                : length.smallest().amount();
        if (length.smallest().unit() == PeriodUnit.MONTHS || length.smallest().unit() == PeriodUnit.YEARS) {
            return Verdict.open("Clear months and years are not counted.");
        }
        Map<ClearDayPolicy, Long> counts = new TreeMap<>();
        for (ClearDayPolicy policy : policies(length)) {
            try {
                counts.put(policy, between(from, to, policy, calendar));
            } catch (OutsideCalendarException unknown) {
                return Verdict.open("It needs a day that the calendar of working days does not know.");
            }
        }
        String are = "Between " + withWeekday(from) + " and " + withWeekday(to) + ", neither counted, lie "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " (" + count.getKey().words() + ")")
                        .collect(Collectors.joining(", "));
        if (counts.containsValue((long) told)) {
            return Verdict.exact(are + ": as many as told.");
        }
        boolean more = counts.values().stream().anyMatch(count -> count > told);
        if (more && length.told() == Told.AT_LEAST) {
            return Verdict.exact(are + ": no fewer than told.");
        }
        Verdict wrong = Verdict.wrong(are + ", not " + told + ".");
        return more ? wrong.orOpen("So many may be told as the least that is asked for.") : wrong;
    }

    private static List<ClearDayPolicy> policies(Length length) {
        return length.inWorkingDays()
                ? List.of(ClearDayPolicy.WORKING_DAYS)
                : new ArrayList<>(List.of(ClearDayPolicy.values()));
    }

    private static long between(LocalDate from, LocalDate to, ClearDayPolicy policy, WorkingDayCalendar calendar) {
        return from.plusDays(1)
                .datesUntil(to)
                .filter(day -> policy.leftOut(day, calendar).isEmpty())
                .count();
    }
}

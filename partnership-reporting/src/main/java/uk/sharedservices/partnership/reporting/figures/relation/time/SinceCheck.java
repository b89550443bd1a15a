package uk.sharedservices.partnership.reporting.figures.relation.time;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.SINCE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Told;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenMonth;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/**
 * Checks how long ago an event is told to be: "in place for 18 months since the original agreement".
 *
 * <p>The day of the event is the one that the words give, or those of the text beside which the event is told. Where none of them
 * agrees but another date of the text would, it is not known which was meant.
 */
final class SinceCheck implements Check {

    private static final Pattern STATED =
            Pattern.compile(Reading.LENGTH + " since ([^<>#,;:()]{0,60}+)(?:" + Reading.DAY + ")?");
    private static final String SINCE_WORD = " since ";
    private static final int SOON = 3;
    private static final int MOST_OTHERS = 2;
    private static final String EARLIER = "It may be told of an earlier day than the report's.";
    private static final Pattern PRESENT = Pattern.compile("(?<![a-z])(?:has|have|is|are|now)(?![a-z])");

    /** What the text tells of days. */
    private record Days(NavigableSet<LocalDate> every, Map<Event, NavigableSet<LocalDate>> ofEvents) {}

    @Override
    public void check(Scene scene, Findings findings) {
        NavigableSet<LocalDate> every = new TreeSet<>();
        scene.figures(WrittenDay.class).forEach(day -> every.add(day.day()));
        scene.figures(WrittenMonth.class).forEach(month -> {
            every.add(month.month().atDay(1));
            every.add(month.month().atEndOfMonth());
        });
        Days told = new Days(every, new EnumMap<>(Event.class));
        Patterns.each(scene, STATED, (reading, match) -> {
            Length length = reading.figure(Length.class, match, 1);
            Optional<WrittenDay> day = Reading.caught(match, 3)
                    ? Optional.of(reading.figure(WrittenDay.class, match, 3))
                    : Optional.empty();
            int end = day.map(each -> each.span().end())
                    .orElse(length.span().end()
                            + SINCE_WORD.length()
                            + match.group(2).length());
            days(scene, day, Event.in(match.group(2)), told)
                    .map(days -> verdict(
                            scene.speaksOn(), length, days, starts(scene, day, Event.in(match.group(2)), told), every))
                    .map(verdict -> inThePast(reading, match) ? verdict.orOpen(EARLIER) : verdict)
                    .ifPresent(verdict ->
                            findings.add(reading, SINCE, verdict, length.span().start(), end));
        });
    }

    private static boolean inThePast(Reading reading, MatchResult match) {
        return !PRESENT.matcher(reading.sentence(match.start())).find();
    }

    /** Returns the days that can be meant; empty if the words tell neither a day nor an event that is known. */
    private static Optional<NavigableSet<LocalDate>> days(
            Scene scene, Optional<WrittenDay> day, Optional<Event> event, Days told) {
        return day.isPresent()
                ? day.map(each -> new TreeSet<>(List.of(each.day())))
                : event.map(each -> told.ofEvents().computeIfAbsent(each, named -> named.days(scene)));
    }

    /** Returns the days beside which the text tells other events from which the time may be counted. */
    private static NavigableSet<LocalDate> starts(
            Scene scene, Optional<WrittenDay> day, Optional<Event> event, Days told) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        if (day.isEmpty() && event.filter(Event::begins).isPresent()) {
            Arrays.stream(Event.values())
                    .filter(Event::begins)
                    .forEach(each -> starts.addAll(told.ofEvents().computeIfAbsent(each, named -> named.days(scene))));
        }
        return starts;
    }

    private static Verdict verdict(
            Optional<LocalDate> speaksOn,
            Length length,
            NavigableSet<LocalDate> days,
            NavigableSet<LocalDate> starts,
            NavigableSet<LocalDate> every) {
        if (speaksOn.isEmpty()) {
            return Verdict.open("The day on which the report speaks is not told.");
        }
        LocalDate to = speaksOn.get();
        NavigableSet<LocalDate> earlier = days.headSet(to, false);
        if (earlier.isEmpty()) {
            return Verdict.open("The day of the event is not told.");
        }
        if (length.clear() || length.inWorkingDays()) {
            return Verdict.open("Clear days and working days since an event are not counted.");
        }
        LocalDate sought = length.before(to);
        Elapsed nearest = nearest(earlier, sought, to);
        String is = DayInWords.day(nearest.from()) + " to " + DayInWords.day(to) + " is " + nearest.words(length);
        return switch (nearest.against(length)) {
            case EXACT -> Verdict.exact("From " + is + ".");
            case WITHIN_ROUNDING -> new Verdict(Grade.WITHIN_ROUNDING, "From " + is + ", in whole units as told.");
            default -> wrong("From " + is + others(nearest, starts, length), length, sought, every);
        };
    }

    /** Returns the time from other starts soon before or after: {@code , and from 1 April 2021 19 months and 22 days}. */
    private static String others(Elapsed told, NavigableSet<LocalDate> starts, Length length) {
        LocalDate from = told.from();
        return starts.subSet(from.minusMonths(SOON), true, from.plusMonths(SOON), true).stream()
                .filter(day -> !day.equals(from) && day.isBefore(told.to()))
                .limit(MOST_OTHERS)
                .map(day -> ", and from " + DayInWords.day(day) + " " + new Elapsed(day, told.to()).words(length))
                .collect(Collectors.joining());
    }

    private static Verdict wrong(String is, Length length, LocalDate sought, NavigableSet<LocalDate> every) {
        Verdict wrong = Verdict.wrong(is + ", not " + length.printed() + ".");
        if (length.told() != Told.PLAINLY) {
            return wrong.orOpen("It is told only roughly.");
        }
        NavigableSet<LocalDate> near =
                every.subSet(sought.minusDays(slack(length)), true, sought.plusDays(slack(length)), true);
        return near.isEmpty()
                ? wrong
                : wrong.orOpen("Another day of the text, " + DayInWords.day(near.first()) + ", may be meant.");
    }

    /** By how many days another date may be off and still be meant. */
    private static int slack(Length length) {
        return switch (length.smallest().unit()) {
            case DAYS, WORKING_DAYS -> 1;
            case WEEKS -> 7;
            case MONTHS -> 31;
            case YEARS -> 366;
        };
    }

    private static Elapsed nearest(NavigableSet<LocalDate> days, LocalDate sought, LocalDate to) {
        return Stream.of(days.floor(sought), days.ceiling(sought))
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(sought, day))))
                .map(day -> new Elapsed(day, to))
                .orElseThrow();
    }
}

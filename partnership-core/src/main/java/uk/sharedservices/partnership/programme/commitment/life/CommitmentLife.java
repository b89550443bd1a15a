package uk.sharedservices.partnership.programme.commitment.life;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.DELAY;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.DUE;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.EVIDENCE;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.KEPT;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.LAPSE;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.MADE;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.SILENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.Evidence;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The life of one promise: by when it is to be kept, how it stands on a day, and whether it was kept in time.
 *
 * <p>A report due "within an initial 12 months" of a post that began on 1 April 2021, decided on 24 March 2021: due by 31 March
 * 2022 counted with the first day of the post, by 24 March 2022 counted from the decision. On 28 March 2022 it is open on the
 * one reading and due on the other; from 1 April 2022 it is due with no evidence held, on both.
 *
 * <p>A question about a day rests on what had happened by then. Evidence of a later day plays no part.
 */
public final class CommitmentLife {

    private static final String WHY =
            "The document does not say from which day the time runs. The default is the reading that"
                    + " ends last: nothing is called due or late before it is so on every reading. To be safe, it is kept by the"
                    + " earliest.";

    /** The standings in which there is nothing to ask yet, or no more, of whether it was kept in time. */
    private static final Set<CommitmentStanding> NOT_DUE =
            Set.of(CommitmentStanding.NOT_MADE, CommitmentStanding.OPEN, CommitmentStanding.LAPSED);

    private final Commitment commitment;
    private final WorkingDayCalendar calendar;
    private final UnaryOperator<String> nameOf;

    private CommitmentLife(Commitment commitment, WorkingDayCalendar calendar, UnaryOperator<String> nameOf) {
        this.commitment = commitment;
        this.calendar = calendar;
        this.nameOf = nameOf;
    }

    /**
     * Returns the life of a promise.
     *
     * @param commitment  the promise with its records
     * @param calendar  the working days, used only by times counted in them
     * @return the questions that can be put to it
     */
    public static CommitmentLife of(Commitment commitment, WorkingDayCalendar calendar) {
        return new CommitmentLife(commitment, calendar, UnaryOperator.identity());
    }

    /** Returns the same, its sentences naming councils by what {@code name} makes of their codes. */
    public CommitmentLife naming(UnaryOperator<String> name) {
        return new CommitmentLife(commitment, calendar, name);
    }

    /**
     * Returns the last day on which keeping the promise is in time.
     *
     * @return determined, or by reading where it may be counted from more than one day; "cannot say" where no day is set
     */
    public Answer<LocalDate> dueBy() {
        RecordedWorking working = RecordedWorking.of("By when is the commitment due?");
        CommitmentInputs.promised(commitment, nameOf).forEach(working::from);
        return guard(working, () -> {
            Map<Way, Set<LocalDate>> days = new LinkedHashMap<>();
            for (Way way : Way.of(commitment, calendar, working)) {
                way.dueBy().ifPresent(due -> days.put(way, Set.of(due)));
            }
            return days.isEmpty()
                    ? Answer.cannotSay(working, "No day is set by which it is due.")
                    : oneOrReadings(days, working);
        });
    }

    /**
     * Returns how the promise stands on a day.
     *
     * @param asAt  the day; what happened later plays no part
     * @return determined, or by reading where the ways of counting differ on that day; "cannot say" where the records are not
     *     exact enough, or where it was only planned or proposed
     */
    public Answer<CommitmentStanding> standingOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("How does the commitment stand on " + withWeekday(asAt) + "?");
        CommitmentInputs.of(commitment, asAt, nameOf).forEach(working::from);
        return guard(working, () -> {
            Possibilities possibilities = new Possibilities(commitment, asAt);
            Map<Way, Set<CommitmentStanding>> possible = new LinkedHashMap<>();
            for (Way way : Way.of(commitment, calendar, working)) {
                possible.put(way, possibilities.where(way.dueBy()));
            }
            boolean notMade = possible.values().stream().allMatch(EnumSet.of(CommitmentStanding.NOT_MADE)::equals);
            if (!notMade && !commitment.status().isDone()) {
                return onlyPlanned(possible, working);
            }
            explain(possible, asAt, working);
            if (possible.values().stream().allMatch(standings -> standings.size() == 1)) {
                return oneOrReadings(possible, working);
            }
            return new Answer.CannotSay<>(
                    possibilities.missing(), whatIfs(possible, Possibilities::assumption), working.derivation());
        });
    }

    /** What is only planned or proposed was not promised; what would follow from the promise can be told. */
    private Answer<CommitmentStanding> onlyPlanned(
            Map<Way, Set<CommitmentStanding>> possible, RecordedWorking working) {
        String known = commitment.status().words();
        working.step(MADE, "", () -> "It is only " + known + ".");
        possible.values().forEach(standings -> standings.remove(CommitmentStanding.NOT_MADE));
        return new Answer.CannotSay<>(
                List.of("That it was promised is only " + known + " (" + commitment.source() + ")."),
                whatIfs(
                        possible,
                        standing -> "it had been promised"
                                + (standing.isSettled() ? " and " + Possibilities.assumption(standing) : "")),
                working.derivation());
    }

    /**
     * Returns whether the promise was kept in time, as far as is known on a day. One that is due with no evidence held is
     * neither met nor breached; the reason says so.
     *
     * @param asAt  the day; what happened later plays no part
     * @return met if kept in time, breached if kept late, on every reading; not applicable while it is not due, on every
     *     reading; else undetermined, with how it stands
     */
    public RuleOutcome keptInTime(LocalDate asAt) {
        Answer<CommitmentStanding> standing = standingOn(asAt);
        String promise = "The commitment of \"" + commitment.what() + "\" to " + commitment.to();
        Set<CommitmentStanding> all = standing.match(
                one -> EnumSet.of(one.value()),
                several -> EnumSet.copyOf(
                        several.readings().stream().map(Reading::value).toList()),
                missing -> EnumSet.noneOf(CommitmentStanding.class),
                refused -> EnumSet.noneOf(CommitmentStanding.class));
        if (all.equals(EnumSet.of(CommitmentStanding.KEPT))) {
            return new RuleOutcome.Met(KEPT, promise + " was kept in time: " + shown() + ".");
        }
        if (all.equals(EnumSet.of(CommitmentStanding.LATE))) {
            return new RuleOutcome.Breached(
                    KEPT, promise + ", due by " + dueInWords() + ", was kept late: " + shown() + ".");
        }
        String stands = promise
                + inWords(standing, asAt)
                + (all.contains(CommitmentStanding.DUE_NO_EVIDENCE) ? silence(all, asAt) : "");
        return !all.isEmpty() && NOT_DUE.containsAll(all)
                ? new RuleOutcome.NotApplicable(KEPT, stands)
                : new RuleOutcome.Undetermined(KEPT, stands);
    }

    private static String inWords(Answer<CommitmentStanding> standing, LocalDate asAt) {
        String words = standing.inWords(CommitmentStanding::words);
        return standing.isAnswered()
                ? ": on " + day(asAt) + ", " + words
                : ": how it stands on " + day(asAt) + " cannot be said. " + words.replaceFirst("^Cannot say\\. ", "");
    }

    /** What is on record of a promise that is due: neither that it was kept nor, if no delay is noted, that it was not. */
    private String silence(Set<CommitmentStanding> all, LocalDate asAt) {
        List<Evidence> delays = commitment.delays().stream()
                .filter(delay -> delay.on().surelyBy(asAt))
                .toList();
        StringBuilder told = new StringBuilder(
                        all.contains(CommitmentStanding.OPEN) ? " It is due by " : " It was due by ")
                .append(dueInWords())
                .append("; no evidence is held that it was kept")
                .append(delays.isEmpty() ? ", and none that it was not." : ".");
        delays.forEach(delay -> told.append(" Delay noted: ")
                .append(delay.what())
                .append(", ")
                .append(delay.on().inWords())
                .append("."));
        return told.toString();
    }

    private String shown() {
        return commitment
                .keptForSure()
                .map(kept -> kept.what() + ", " + kept.on().inWords() + " (" + kept.standing() + ")")
                .orElse("");
    }

    private String dueInWords() {
        return dueBy().match(
                        one -> day(one.value()),
                        several -> several.readings().stream()
                                .map(reading -> day(reading.value()))
                                .reduce((first, second) -> first + " or " + second)
                                .orElseThrow(),
                        missing -> "a day not set",
                        refused -> "a day not set");
    }

    private <T> Answer<T> guard(RecordedWorking working, Supplier<Answer<T>> reasoning) {
        return commitment
                .within()
                .map(within -> CalendarHorizon.guard(within.starting(PeriodStart.AFTER), calendar, working, reasoning))
                .orElseGet(reasoning);
    }

    private void explain(Map<Way, Set<CommitmentStanding>> possible, LocalDate asAt, RecordedWorking working) {
        possible.forEach((way, standings) -> standings.forEach(standing -> working.step(
                rule(standing),
                standing,
                () -> (possible.size() == 1 ? "On " : way.meaning() + ": on ") + withWeekday(asAt) + " it is "
                        + standing.words()
                        + (standings.size() == 1 ? "." : " if " + Possibilities.assumption(standing) + "."))));
        if (commitment.delays().stream().anyMatch(delay -> delay.on().perhapsBy(asAt))) {
            working.step(DELAY, "", () -> "That it was delayed is on record, and does not alter how it stands.");
        }
    }

    private static Rule rule(CommitmentStanding standing) {
        return switch (standing) {
            case NOT_MADE -> MADE;
            case OPEN -> DUE;
            case KEPT, LATE -> EVIDENCE;
            case LAPSED -> LAPSE;
            case DUE_NO_EVIDENCE -> SILENCE;
        };
    }

    private static List<WhatIf<CommitmentStanding>> whatIfs(
            Map<Way, Set<CommitmentStanding>> possible, Function<CommitmentStanding, String> assumption) {
        List<WhatIf<CommitmentStanding>> whatIfs = new ArrayList<>();
        possible.forEach((way, standings) -> standings.forEach(standing -> whatIfs.add(new WhatIf<>(
                (possible.size() == 1 ? "If " : way.meaning() + ": if ") + assumption.apply(standing), standing))));
        return whatIfs;
    }

    /** Returns the one value of all ways, or each way as a reading, the way that ends last being the default. */
    private static <T> Answer<T> oneOrReadings(Map<Way, Set<T>> values, RecordedWorking working) {
        Function<Way, T> valueOf =
                way -> values.getOrDefault(way, Set.of()).iterator().next();
        List<Way> ways = List.copyOf(values.keySet());
        Way last = ways.get(ways.size() - 1);
        if (values.values().stream().flatMap(Collection::stream).distinct().count() == 1) {
            return new Answer.Determined<>(valueOf.apply(last), working.derivation());
        }
        return new Answer.Readings<>(
                ways.stream()
                        .map(way -> new Reading<>(way.name(), valueOf.apply(way), way.meaning()))
                        .toList(),
                last.name(),
                WHY,
                working.derivation());
    }
}

package uk.sharedservices.partnership.reporting.chart.ladder;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.StepStanding;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;
import uk.sharedservices.partnership.rule.Answer;

/** The timetable of a decision as a ladder: each step from its latest day to the decision, then call-in and effect. */
public final class TimetableLadder {

    private TimetableLadder() {}

    /**
     * Returns the ladder of one decision.
     *
     * @param timetable  the timetable
     * @param council  the name of the council
     */
    public static Ladder of(DecisionTimetable timetable, String council) {
        LocalDate decided = timetable.plan().decisionOn();
        List<Step> steps = new ArrayList<>(before(timetable));
        boolean chain = timetable.binding().isPresent();
        steps.add(Step.on("Decision", decided, chain, ""));
        steps.addAll(effect(timetable.effect(), timetable.plan().publishedOn().orElse(decided), chain));
        List<String> cautions = new ArrayList<>(missed(timetable));
        timetable
                .assumption()
                .ifPresent(assumed ->
                        cautions.add("What follows the decision is a what-if, not an answer. " + assumed + "."));
        List<String> notes = new ArrayList<>(open(timetable));
        notes.addAll(notSaid("When the decision takes effect", timetable.effect()));
        return new Ladder(
                "the decision of " + timetable.plan().maker().words() + " of " + council + " on " + day(decided),
                List.of(new Lane(council, false, steps)),
                timetable.asAt(),
                cautions,
                notes);
    }

    /** Returns the steps before a decision, from the latest day or the day taken to the decision. */
    static List<Step> before(DecisionTimetable timetable) {
        Optional<Long> least = timetable.binding().flatMap(TimetableLine::slackDays);
        LocalDate decided = timetable.plan().decisionOn();
        return timetable.lines().stream()
                .filter(line -> line.taken().isPresent() || line.latest().isAnswered())
                .map(line -> {
                    LocalDate from =
                            line.taken().orElseGet(() -> line.latest().orThrow().latest());
                    return new Step(
                            line.step().words(),
                            from,
                            from.isAfter(decided) ? from : decided,
                            line.taken().isEmpty()
                                    && least.isPresent()
                                    && line.slackDays().equals(least),
                            note(line));
                })
                .toList();
    }

    /** Returns of which steps the latest day has passed, at least on the usual reading, and whether they are told as taken. */
    static List<String> missed(DecisionTimetable timetable) {
        return timetable.missed().stream()
                .map(line -> line.step().words() + ": the latest day "
                        + (line.standing() == StepStanding.ARGUABLE || line.standing() == StepStanding.TAKEN_ARGUABLE
                                ? "on the usual reading "
                                : "")
                        + "was " + line.latest().orThrow()
                        + (onlyIfKey(line, timetable) ? ", if the decision is key" : "")
                        + line.taken()
                                .map(day -> "; it was done too late, on " + withWeekday(day) + ".")
                                .orElse("; that it was done is not told."))
                .toList();
    }

    private static boolean onlyIfKey(TimetableLine line, DecisionTimetable timetable) {
        return line.step() == TimetableStep.KEY_DECISION_NOTICE
                && timetable.plan().key().isEmpty();
    }

    /** Returns, for the steps whose latest day cannot be said, why. */
    static List<String> open(DecisionTimetable timetable) {
        return timetable.lines().stream()
                .filter(line -> line.taken().isEmpty())
                .flatMap(line ->
                        notSaid("The latest day for this step, " + line.step().words() + ",", line.latest()).stream())
                .toList();
    }

    /** Returns call-in and effect, as far as they are known. */
    static List<Step> effect(Answer<CallInDates> effect, LocalDate published, boolean binding) {
        List<Step> steps = new ArrayList<>();
        if (effect.isAnswered()) {
            CallInDates dates = effect.orThrow();
            dates.closes()
                    .filter(closes -> !closes.isBefore(published))
                    .ifPresent(closes -> steps.add(new Step("Call-in", published, closes, binding, "")));
            steps.add(Step.on(
                    "Decision in effect", dates.effectiveFrom(), binding, dates.callable() ? "" : "no call-in"));
        }
        return steps;
    }

    /** Returns that something cannot be said, and why; nothing if it can. */
    static List<String> notSaid(String subject, Answer<?> answer) {
        return answer.match(
                one -> List.of(),
                several -> List.of(),
                missing -> List.of(subject + " cannot be said. " + String.join(" ", missing.missing())),
                refused -> List.of(subject + " is not permitted. " + refused.reason()));
    }

    private static String note(TimetableLine line) {
        List<String> parts = new ArrayList<>();
        line.taken().ifPresentOrElse(day -> parts.add("taken"), () -> parts.add("latest day"));
        if (line.taken().isEmpty()) {
            inOfficeHours(line.latest()).ifPresent(parts::add);
        }
        if (!line.standing().words().isEmpty() && line.standing() != StepStanding.TAKEN) {
            parts.add(line.standing().words()
                    + line.slackDays()
                            .filter(days -> line.taken().isEmpty() && days != 0)
                            .map(days -> ", " + slack(days))
                            .orElse(""));
        }
        if (line.taken().isEmpty() && line.latest() instanceof Answer.Readings<Deadline> several && !several.agree()) {
            several.readings().stream()
                    .filter(reading -> !reading.name().equals(several.defaultReading()))
                    .forEach(reading -> parts.add(lowerFirst(reading.meaning()) + ": "
                            + day(reading.value().latest())
                            + inOfficeHours(reading.value())
                                    .map(office -> ", " + office)
                                    .orElse("")));
        }
        return String.join("; ", parts);
    }

    /** Returns {@code in office hours by 8 April 2022} for a latest day on which offices are shut; nothing for any other. */
    static Optional<String> inOfficeHours(Answer<Deadline> latest) {
        return latest.isAnswered() ? inOfficeHours(latest.orThrow()) : Optional.empty();
    }

    private static Optional<String> inOfficeHours(Deadline latest) {
        return latest.latestOfficeDay()
                .filter(office -> latest.officesShut())
                .map(office -> "in office hours by " + day(office));
    }

    static String slack(long days) {
        return Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days") + (days < 0 ? " ago" : " left");
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}

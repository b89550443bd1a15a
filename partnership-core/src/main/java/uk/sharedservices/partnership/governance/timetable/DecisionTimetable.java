package uk.sharedservices.partnership.governance.timetable;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.PRE_DECISION_SCRUTINY;
import static uk.sharedservices.partnership.governance.timetable.TimetableRules.RECORD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.Publication;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * The dates of one decision: the latest day of every step before it and, on a given day, what has passed and what can still
 * be done.
 *
 * @param plan  the decision planned
 * @param asAt  the day of the question, if one was given
 * @param assumption  the call-in rule assumed, if what follows the decision is a what-if
 * @param lines  the steps, in the order of their latest days
 * @param effect  when the decision is free of call-in and takes effect
 * @param earliest  the earliest day of the decision if everything not yet out were published on the day of the question
 * @param notes  what else a reader should know, a sentence each
 */
public record DecisionTimetable(
        MeetingPlan plan,
        Optional<LocalDate> asAt,
        Optional<String> assumption,
        List<TimetableLine> lines,
        Answer<CallInDates> effect,
        Optional<Answer<LocalDate>> earliest,
        List<String> notes) {

    /** Takes copies. */
    public DecisionTimetable {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the timetable of a decision.
     *
     * @param plan  the decision planned
     * @param asAt  the day of the question; empty asks only for the latest days
     * @param profiles  the governance profiles, for the clear days a council has chosen
     * @param callIn  call-in by those profiles, or on an assumption
     * @param periods  the periods that statutes set
     * @param calendar  the working days
     * @return the timetable
     */
    public static DecisionTimetable of(
            MeetingPlan plan,
            Optional<LocalDate> asAt,
            GovernanceProfiles profiles,
            CallIn callIn,
            StatutoryPeriods periods,
            WorkingDayCalendar calendar) {
        Publication publication = Publication.of(
                periods,
                profiles.on(plan.council(), plan.decisionOn())
                        .map(GovernanceProfile::chosenPolicies)
                        .orElse(Map.of()),
                calendar);
        Map<TimetableStep, Requirement> requirements = StepsOf.plan(plan);
        List<TimetableLine> lines = new ArrayList<>();
        requirements.forEach(
                (step, requirement) -> lines.add(line(step, requirement, plan, asAt, publication, calendar)));
        plan.scrutinyOn().ifPresent(day -> lines.add(scrutiny(day, plan, asAt, calendar)));
        lines.sort((one, other) -> latestDay(one).compareTo(latestDay(other)));
        return new DecisionTimetable(
                plan,
                asAt,
                callIn.assumed(),
                lines,
                callIn.of(plan.asDecision()),
                asAt.flatMap(day -> earliest(plan, requirements, day, publication)),
                notes(plan, profiles, calendar));
    }

    /** Returns the steps that were missed, at least on the usual reading. */
    public List<TimetableLine> missed() {
        return lines.stream().filter(line -> line.standing().isMissed()).toList();
    }

    /** Returns the step with the least slack, if a day of the question was given and any step is still to be taken. */
    public Optional<TimetableLine> binding() {
        return lines.stream()
                .filter(line -> line.taken().isEmpty() && line.slackDays().isPresent())
                .min((one, other) -> one.slackDays()
                        .orElseThrow()
                        .compareTo(other.slackDays().orElseThrow()));
    }

    private static TimetableLine line(
            TimetableStep step,
            Requirement requirement,
            MeetingPlan plan,
            Optional<LocalDate> asAt,
            Publication publication,
            WorkingDayCalendar calendar) {
        Answer<Deadline> latest = step == TimetableStep.KEY_DECISION_NOTICE
                ? publication.latestForDecisionWithin(plan.earliestDecision(), plan.decisionOn())
                : publication.latestFor(requirement, plan.decisionOn());
        Optional<LocalDate> taken = Optional.ofNullable(plan.taken().get(step));
        StepStanding standing = standing(latest, taken, asAt);
        return new TimetableLine(
                step,
                latest,
                taken,
                standing,
                slack(latest, asAt),
                asAt.filter(day -> standing.isMissed())
                        .map(day -> new WaysLeft(plan, publication, day, calendar).after(step, requirement))
                        .orElse(List.of()));
    }

    private static TimetableLine scrutiny(
            LocalDate day, MeetingPlan plan, Optional<LocalDate> asAt, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("By when is scrutiny before the decision?")
                .from(Input.asked("Scrutiny", withWeekday(day)))
                .from(Input.asked("Decision", withWeekday(plan.decisionOn())));
        working.step(PRE_DECISION_SCRUTINY, day, () -> "Scrutiny is on " + withWeekday(day) + ", before the decision.");
        Answer<Deadline> latest = new Answer.Determined<>(
                new Deadline(day, Optional.empty()), working.on(calendar).derivation());
        Optional<LocalDate> taken = Optional.ofNullable(plan.taken().get(TimetableStep.SCRUTINY));
        return new TimetableLine(
                TimetableStep.SCRUTINY, latest, taken, standing(latest, taken, asAt), slack(latest, asAt), List.of());
    }

    private static StepStanding standing(Answer<Deadline> latest, Optional<LocalDate> taken, Optional<LocalDate> asAt) {
        if (!latest.isAnswered()) {
            return StepStanding.CANNOT_SAY;
        }
        LocalDate usual = latest.orThrow().latest();
        if (taken.isPresent()) {
            if (!taken.get().isAfter(usual)) {
                return StepStanding.TAKEN;
            }
            return inTimeOnAnother(latest, taken.get()) ? StepStanding.TAKEN_ARGUABLE : StepStanding.TAKEN_LATE;
        }
        if (asAt.isEmpty()) {
            return StepStanding.NOT_ASKED;
        }
        LocalDate day = asAt.get();
        if (!day.isAfter(usual)) {
            return day.equals(usual) ? StepStanding.TODAY : StepStanding.AHEAD;
        }
        return inTimeOnAnother(latest, day) ? StepStanding.ARGUABLE : StepStanding.PASSED;
    }

    private static boolean inTimeOnAnother(Answer<Deadline> latest, LocalDate day) {
        return latest instanceof Answer.Readings<Deadline> several
                && several.readings().stream()
                        .anyMatch(reading -> !day.isAfter(reading.value().latest()));
    }

    private static Optional<Long> slack(Answer<Deadline> latest, Optional<LocalDate> asAt) {
        return asAt.filter(day -> latest.isAnswered())
                .map(day -> ChronoUnit.DAYS.between(day, latest.orThrow().latest()));
    }

    /** The latest of the earliest days, for every step must be in time; each counts from the day it was taken, if it was. */
    private static Optional<Answer<LocalDate>> earliest(
            MeetingPlan plan, Map<TimetableStep, Requirement> requirements, LocalDate asAt, Publication publication) {
        return requirements.entrySet().stream()
                .map(step ->
                        publication.earliestAfter(step.getValue(), plan.taken().getOrDefault(step.getKey(), asAt)))
                .reduce((one, other) -> {
                    if (!one.isAnswered() || !other.isAnswered()) {
                        return one.isAnswered() ? other : one;
                    }
                    return one.orThrow().isBefore(other.orThrow()) ? other : one;
                });
    }

    private static LocalDate latestDay(TimetableLine line) {
        return line.latest().isAnswered() ? line.latest().orThrow().latest() : LocalDate.MIN;
    }

    private static List<String> notes(MeetingPlan plan, GovernanceProfiles profiles, WorkingDayCalendar calendar) {
        List<String> notes = new ArrayList<>();
        List<GovernanceProfile> held = profiles.of(plan.council());
        if (!held.isEmpty() && profiles.on(plan.council(), plan.decisionOn()).isEmpty()) {
            notes.add("No governance profile of " + held.get(0).name()
                    + " covers that day, so that what it says of clear days is not used.");
        }
        if (calendar.knows(plan.decisionOn())) {
            calendar.dayOff(plan.decisionOn())
                    .ifPresent(why -> notes.add((plan.maker().meets() ? "The meeting" : "The decision") + " is on "
                            + withWeekday(plan.decisionOn()) + " (" + why
                            + "). That is allowed; check that it is meant."));
        }
        if (plan.maker().capacity() == Capacity.EXECUTIVE) {
            if (plan.key().isEmpty()) {
                notes.add(
                        "Whether the decision is key has not been judged; the notice of a key decision is timed in case"
                                + " it is.");
            }
            notes.add(RECORD.statement());
        } else if (plan.key().orElse(false)) {
            notes.add("Only a decision of the executive is a key decision: no notice of one is timed.");
        }
        return notes;
    }
}

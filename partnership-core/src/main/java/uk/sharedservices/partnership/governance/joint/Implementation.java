package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.joint.JointRules.IMPLEMENTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * How far a council has carried out one of its decisions, as at any day.
 *
 * @param decision  the decision with its steps
 */
public record Implementation(CouncilDecision decision) {

    /**
     * Returns how far the decision is carried out.
     *
     * @param asAt  the day; what was done later plays no part
     * @return determined; "cannot say" where no step is recorded, a step's time is too vague to tell, or a step was due and
     *     nothing shows what became of it; not permitted for a decision that leaves nothing to carry out
     */
    public Answer<Progress> standingOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of(
                        "How far was the decision carried out on " + withWeekday(asAt) + "?")
                .from(new Input("Decision", decision.resolved(), decision.standing()));
        if (decision.outcome().stance() != Stance.AGREES) {
            String reason = "It was " + decision.outcome().words() + ": there is nothing to carry out.";
            working.step(IMPLEMENTED, "", () -> reason);
            return new Answer.NotPermitted<>(IMPLEMENTED, reason, working.derivation());
        }
        if (decision.implementation().isEmpty()) {
            return Answer.cannotSay(working, "No step by which the decision is carried out is recorded.");
        }
        List<Progress> least = new ArrayList<>();
        List<Progress> most = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (ImplementationStep step : decision.implementation()) {
            working.from(new Input("Step", step.what(), step.standing()));
            least.add(progress(step, asAt, true));
            most.add(notTold(step, asAt) ? Progress.FINISHED : progress(step, asAt, false));
            doubt(step, asAt).ifPresent(doubts::add);
        }
        Progress atLeast = together(least);
        Progress atMost = together(most);
        if (atLeast != atMost) {
            working.step(IMPLEMENTED, "", () -> "What is not recorded makes a difference.");
            return new Answer.CannotSay<>(
                    doubts,
                    List.of(
                            new WhatIf<>("If all of that was done by then", atMost),
                            new WhatIf<>("If none of it was", atLeast)),
                    working.derivation());
        }
        working.step(
                IMPLEMENTED,
                atLeast,
                () -> "Of its " + least.size() + (least.size() == 1 ? " step, " : " steps, ")
                        + count(least, Progress.FINISHED)
                        + " finished, " + count(least, Progress.UNDER_WAY) + " under way, "
                        + count(least, Progress.NOT_BEGUN) + " not begun: it is " + atLeast.words() + ".");
        return new Answer.Determined<>(atLeast, working.derivation());
    }

    private static Progress progress(ImplementationStep step, LocalDate asAt, boolean surely) {
        if (isBy(step.finished(), asAt, surely)) {
            return Progress.FINISHED;
        }
        boolean begun = isBy(step.begun(), asAt, surely);
        return begun ? Progress.UNDER_WAY : Progress.NOT_BEGUN;
    }

    private static boolean isBy(Optional<When> when, LocalDate asAt, boolean surely) {
        return when.filter(time -> surely ? time.surelyBy(asAt) : time.perhapsBy(asAt))
                .isPresent();
    }

    /** Returns whether a step was due and nothing is recorded of when it was finished. */
    private static boolean notTold(ImplementationStep step, LocalDate asAt) {
        return step.finished().isEmpty() && isBy(step.due(), asAt, true);
    }

    private static Optional<String> doubt(ImplementationStep step, LocalDate asAt) {
        if (notTold(step, asAt)) {
            return Optional.of("Whether a step that was due" + DecisionWords.time(step.due())
                    + " was finished is not recorded: " + step.what() + ".");
        }
        return progress(step, asAt, true) == progress(step, asAt, false)
                ? Optional.empty()
                : Optional.of("The record does not say closely enough when a step was begun or finished: " + step.what()
                        + DecisionWords.time(step.finished().or(step::begun)) + ".");
    }

    private static Progress together(List<Progress> steps) {
        return steps.stream().distinct().count() == 1 ? steps.get(0) : Progress.UNDER_WAY;
    }

    private static long count(List<Progress> steps, Progress progress) {
        return steps.stream().filter(step -> step == progress).count();
    }
}

package uk.sharedservices.partnership.governance.implementation;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.implementation.ImplementationRules.IMPLEMENTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.ImplementationStep;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.decided.Stance;
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
        decision.implementation().forEach(step -> working.from(new Input("Step", step.what(), step.standing())));
        if (Made.by(decision, asAt) == Made.NO) {
            working.step(IMPLEMENTED, Progress.NOT_BEGUN, () -> "It had not been made by then.");
            return new Answer.Determined<>(Progress.NOT_BEGUN, working.derivation());
        }
        return bySteps(asAt, working);
    }

    private Answer<Progress> bySteps(LocalDate asAt, RecordedWorking working) {
        List<Progress> least = decision.implementation().stream()
                .map(step -> progress(step, asAt, true))
                .toList();
        List<Progress> most = decision.implementation().stream()
                .map(step -> notTold(step, asAt) ? Progress.FINISHED : progress(step, asAt, false))
                .toList();
        Progress atLeast = together(least);
        Progress atMost = together(most);
        if (Made.by(decision, asAt) == Made.PERHAPS) {
            working.step(IMPLEMENTED, "", () -> "Only what was decided is carried out.");
            return new Answer.CannotSay<>(
                    List.of("Whether the decision was made by then is not recorded: it is "
                            + decision.status().words() + time(decision.decided()) + "."),
                    List.of(new WhatIf<>("If it was", atLeast)),
                    working.derivation());
        }
        if (atLeast != atMost) {
            working.step(IMPLEMENTED, "", () -> "What is not recorded makes a difference.");
            return new Answer.CannotSay<>(
                    decision.implementation().stream()
                            .flatMap(step -> doubt(step, asAt).stream())
                            .toList(),
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
                        + count(least, Progress.NOT_BEGUN) + " not recorded as begun: it is " + atLeast.words() + ".");
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
            return Optional.of("Whether a step that was due" + time(step.due()) + " was finished is not recorded: "
                    + ended(step.what()));
        }
        return progress(step, asAt, true) == progress(step, asAt, false)
                ? Optional.empty()
                : Optional.of("The record does not say closely enough when a step was begun or finished, only"
                        + time(step.finished().or(step::begun)) + ": "
                        + ended(step.what()));
    }

    private static Progress together(List<Progress> steps) {
        return steps.stream().distinct().count() == 1 ? steps.get(0) : Progress.UNDER_WAY;
    }

    private static long count(List<Progress> steps, Progress progress) {
        return steps.stream().filter(step -> step == progress).count();
    }

    private static String time(Optional<When> when) {
        return when.map(known -> " " + known.asItFollows()).orElse("");
    }

    private static String ended(String phrase) {
        return phrase.endsWith(".") ? phrase : phrase + ".";
    }
}

package uk.sharedservices.partnership.exit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.rule.Answer;

/**
 * The way out, from a wanted end back.
 *
 * @param question  the question answered
 * @param assumption  the call-in rule assumed, if the plan is a what-if
 * @param steps  the steps in the order of their latest days, those whose day cannot be told first
 * @param endToName  the end that a notice served on the latest day should name, which a fixed expiry day can put before
 *     the wanted one
 * @param assumptions  what was assumed, a sentence each
 * @param insteadEnd  where a step has passed, the end that a notice could name if everything were begun on the day of the
 *     question
 */
public record BackwardPlan(
        BackwardQuestion question,
        Optional<String> assumption,
        List<PlanStep> steps,
        Optional<Answer<LocalDate>> endToName,
        List<String> assumptions,
        Optional<Answer<LocalDate>> insteadEnd) {

    /** Takes copies. */
    public BackwardPlan {
        steps = List.copyOf(steps);
        assumptions = List.copyOf(assumptions);
    }

    /** The step with the least slack: the one that binds. Empty without a day of the question, or while a step is open. */
    @JsonProperty
    public Optional<PlanStep> binding() {
        return steps.stream().allMatch(step -> step.slackDays().isPresent())
                ? steps.stream()
                        .min(Comparator.comparing(step -> step.slackDays().orElseThrow()))
                : Optional.empty();
    }

    /** Whether a step has passed, so that the wanted end cannot be reached in the ordinary way. */
    @JsonProperty
    public boolean isTooLate() {
        return steps.stream().anyMatch(PlanStep::hasPassed);
    }
}

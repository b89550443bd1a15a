package uk.sharedservices.partnership.arrangement.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Says of an outcome, in its own reason, which of the facts that it rests on, or that were looked at, no document records as done. */
final class RestsOn {

    private RestsOn() {}

    /** Returns a fact as an outcome rests on it. */
    static Input input(String name, String value, Fact fact) {
        return new Input(name, value, fact.standing());
    }

    /**
     * Returns the outcome, saying what of the facts that it rests on is assumed, inferred, planned or proposed; a rule with
     * nothing to say rests on nothing.
     *
     * @param counted  facts that each count for the outcome
     */
    static RuleOutcome countingAll(RuleOutcome outcome, Collection<Input> counted) {
        return adding(outcome, resting(are(counted, status -> status != FactStatus.RECORDED)));
    }

    /**
     * Returns the outcome, saying what it rests on that is assumed or inferred, and what was looked at that is only planned or
     * proposed: a return that is only proposed does not make a post returned, and a post that is shared does not rest on it.
     *
     * @param lookedAt  the facts that an answer looked at, some of which it may have set aside
     */
    static RuleOutcome saying(RuleOutcome outcome, Collection<Input> lookedAt) {
        String resting = resting(are(lookedAt, status -> status != FactStatus.RECORDED && status.isDone()));
        String toCome = are(lookedAt, status -> !status.isDone());
        return adding(
                outcome,
                Stream.of(resting, toCome.isEmpty() ? "" : "Looked at, and not recorded as done: " + toCome + ".")
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static RuleOutcome adding(RuleOutcome outcome, String sentences) {
        return sentences.isEmpty() || outcome instanceof RuleOutcome.NotApplicable
                ? outcome
                : outcome.adding(sentences);
    }

    private static String resting(String facts) {
        return facts.isEmpty() ? "" : "It rests on what no document records as done: " + facts + ".";
    }

    private static String are(Collection<Input> inputs, Predicate<FactStatus> wanted) {
        return inputs.stream()
                .filter(input -> Arrays.stream(FactStatus.values())
                        .filter(wanted)
                        .anyMatch(status -> input.standing().startsWith(status.words() + ",")))
                .distinct()
                .map(input -> input.name() + ", " + withoutStop(input.value()) + " (" + input.standing() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}

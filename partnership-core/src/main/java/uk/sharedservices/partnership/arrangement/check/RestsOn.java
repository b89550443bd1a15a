package uk.sharedservices.partnership.arrangement.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Says of an outcome, in its own reason, which of the facts that it rests on no document records as done. */
final class RestsOn {

    private RestsOn() {}

    /** Returns a fact as an outcome rests on it. */
    static Input input(String name, String value, Fact fact) {
        return new Input(name, value, fact.standing());
    }

    /** Returns the outcome, saying what it rests on that is assumed, inferred, planned or proposed; a rule with nothing to say rests on nothing. */
    static RuleOutcome saying(RuleOutcome outcome, Collection<Input> inputs) {
        List<Input> doubtful =
                inputs.stream().filter(RestsOn::isNotRecorded).distinct().toList();
        return doubtful.isEmpty() || outcome instanceof RuleOutcome.NotApplicable
                ? outcome
                : outcome.adding("It rests on what no document records as done: "
                        + doubtful.stream()
                                .map(input -> input.name() + ", " + withoutStop(input.value()) + " (" + input.standing()
                                        + ")")
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static boolean isNotRecorded(Input input) {
        return Arrays.stream(FactStatus.values())
                .filter(status -> status != FactStatus.RECORDED)
                .anyMatch(status -> input.standing().startsWith(status.words() + ","));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}

package uk.sharedservices.partnership.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an answer was reached.
 *
 * @param question  the question answered
 * @param inputs  the facts it was reached from
 * @param steps  the steps, in order
 * @param calendar  the calendar of working days it rests on, with its edition, or that none was needed; empty where
 *     no days were counted
 */
public record Derivation(String question, List<Input> inputs, List<Step> steps, Optional<String> calendar) {

    /** Takes copies. */
    public Derivation {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
    }

    /** The rules applied, each once, in the order of their first use. */
    @JsonProperty
    public List<Rule> rules() {
        return steps.stream().map(Step::rule).distinct().toList();
    }

    /** Returns the derivation as plain sentences, one for each line an officer reads. */
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(question);
        inputs.forEach(input -> lines.add(input.toString()));
        steps.forEach(step -> lines.add(step.sentence() + " [" + step.rule().id() + "]"));
        calendar.ifPresent(used -> lines.add("Working days: " + used + "."));
        rules().forEach(rule -> lines.add(rule.toString()));
        return List.copyOf(lines);
    }

    /** Returns the sentences, a line each. */
    @Override
    public String toString() {
        return String.join(System.lineSeparator(), sentences());
    }
}

package uk.sharedservices.partnership.conformance.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Puts what the library answers to the questions of one case into the form of its {@code expect}, and keeps the reasoning.
 *
 * <p>An answer is {@code {"answer": "determined", "value": ...}}, {@code {"answer": "readings", "readings": {...},
 * "default": ...}}, {@code {"answer": "cannotSay", "whatIfs": [...]}} or {@code {"answer": "notPermitted", "rule": ...}};
 * outcomes are lists of {@code MET}, {@code BREACHED}, {@code CANNOT_SAY} and {@code NOT_APPLICABLE} under the ids of their rules.
 */
public final class Findings {

    private static final JsonMapper MAPPER = PartnershipJson.mapper();

    private final List<String> reasoning = new ArrayList<>();

    /** Returns an answer in the form expected. */
    public JsonNode answer(Answer<?> answer) {
        return answer(answer, Function.identity());
    }

    /** Returns an answer in the form expected, its values put into a form first. */
    public <T> JsonNode answer(Answer<T> answer, Function<? super T, ?> form) {
        reasoning.addAll(answer.derivation().sentences());
        ObjectNode node = Got.withRules(MAPPER.createObjectNode(), answer.derivation());
        return answer.match(
                one -> node.put("answer", "determined").set("value", tree(form.apply(one.value()))),
                several -> {
                    ObjectNode readings = node.put("answer", "readings").putObject("readings");
                    several.readings()
                            .forEach(reading -> readings.set(reading.name(), tree(form.apply(reading.value()))));
                    return node.put("default", several.defaultReading());
                },
                unknown -> {
                    ArrayNode whatIfs = node.put("answer", "cannotSay").putArray("whatIfs");
                    unknown.whatIfs().forEach(whatIf -> whatIfs.add(tree(form.apply(whatIf.value()))));
                    reasoning.addAll(unknown.missing());
                    return node;
                },
                refused -> node.put("answer", "notPermitted")
                        .put("rule", refused.rule().id()));
    }

    /** Returns an object in the form expected, with the rules of its own derivation. */
    public JsonNode derived(Map<String, ?> value, Derivation derivation) {
        reasoning.addAll(derivation.sentences());
        return Got.withRules(MAPPER.valueToTree(value), derivation);
    }

    /** Returns an outcome in the form expected: a list of one under the rule. */
    public Map<String, List<String>> outcome(RuleOutcome outcome) {
        return outcomes(List.of(outcome));
    }

    /** Returns outcomes in the form expected: for each rule a list. */
    public Map<String, List<String>> outcomes(List<RuleOutcome> outcomes) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        for (RuleOutcome outcome : outcomes) {
            String id = outcome.rule().id();
            reasoning.add(outcome.reason() + " [" + id + "]");
            byRule.computeIfAbsent(id, any -> new ArrayList<>())
                    .add(outcome.match(
                            met -> "MET",
                            breached -> "BREACHED",
                            undetermined -> "CANNOT_SAY",
                            notApplicable -> "NOT_APPLICABLE"));
        }
        return byRule;
    }

    /** Returns what was got. */
    public Got got(Map<String, ?> value) {
        return new Got(tree(value), List.copyOf(reasoning));
    }

    private static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}

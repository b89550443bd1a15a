package uk.sharedservices.partnership.conformance.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * What the library answered to a case.
 *
 * @param value  the answer in the form of the case's {@code expect}; beside what can be expected, {@code rules} says on
 *     which rules an answer rests
 * @param reasoning  how it was reached, a sentence each
 */
public record Got(JsonNode value, List<String> reasoning) {

    /** The field of an answer that lists the ids of the rules it rests on. */
    public static final String RULES = "rules";

    /** Takes a copy. */
    public Got {
        reasoning = List.copyOf(reasoning);
    }

    /** Returns an answer's value put into the form expected; or, where there is none, why. */
    public static <T> Got of(Answer<T> answer, Function<? super T, Map<String, ?>> form) {
        ObjectNode value = answer.isAnswered()
                ? PartnershipJson.mapper().valueToTree(form.apply(answer.orThrow()))
                : PartnershipJson.mapper().createObjectNode().put("answer", answer.inWords(String::valueOf));
        return new Got(
                withRules(value, answer.derivation()), answer.derivation().sentences());
    }

    /** Returns an answer with the rules it rests on. */
    static ObjectNode withRules(ObjectNode answer, Derivation derivation) {
        derivation.rules().forEach(rule -> answer.withArray(RULES).add(rule.id()));
        return answer;
    }

    /** Returns the value as a reader compares it with what was expected, without the rules: the reasoning names them. */
    public JsonNode shown() {
        return withoutRules(value);
    }

    private static JsonNode withoutRules(JsonNode node) {
        JsonNode copy = node.deepCopy();
        copy.findParents(RULES).forEach(parent -> ((ObjectNode) parent).remove(RULES));
        return copy;
    }
}

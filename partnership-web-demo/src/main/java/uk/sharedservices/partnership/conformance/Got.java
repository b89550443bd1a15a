package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * What the library answered to a case.
 *
 * @param value  the answer in the form of the case's {@code expect}
 * @param derivation  how it was reached
 */
record Got(JsonNode value, Derivation derivation) {

    private static final JsonMapper MAPPER = PartnershipJson.mapper();

    /** Returns an answer's value put into the form expected; or, where there is none, why. */
    static <T> Got of(Answer<T> answer, Function<? super T, Map<String, ?>> form) {
        return new Got(
                answer.isAnswered()
                        ? MAPPER.valueToTree(form.apply(answer.orThrow()))
                        : MAPPER.createObjectNode().put("answer", answer.inWords(String::valueOf)),
                answer.derivation());
    }
}

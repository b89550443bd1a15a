package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.rule.Rule;

/**
 * The rules that a case exercises: those that its {@code expect} names, and those on which the answers rest that it
 * compares. The rest of what was got plays no part, for a rule that is broken there would not fail the case.
 */
final class ExercisedRules {

    private static final Set<String> KNOWN =
            EveryRule.rules().stream().map(Rule::id).collect(Collectors.toSet());

    private final Set<String> ids = new LinkedHashSet<>();

    private ExercisedRules() {}

    /** Returns the ids of the rules, each once. */
    static List<String> of(JsonNode expected, JsonNode got) {
        ExercisedRules exercised = new ExercisedRules();
        exercised.compare(expected, got);
        return List.copyOf(exercised.ids);
    }

    private void compare(JsonNode expected, JsonNode got) {
        if (expected.isTextual()) {
            name(expected.textValue());
        }
        for (int index = 0; expected.isArray() && index < expected.size(); index++) {
            compare(expected.get(index), got.path(index));
        }
        if (expected.isObject()) {
            got.path(Got.RULES).forEach(rule -> name(rule.asText()));
            expected.properties().forEach(field -> {
                name(field.getKey());
                compare(field.getValue(), got.path(field.getKey()));
            });
        }
    }

    private void name(String text) {
        if (KNOWN.contains(text)) {
            ids.add(text);
        }
    }
}

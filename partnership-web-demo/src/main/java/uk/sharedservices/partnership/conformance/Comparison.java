package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds what was got against what was expected: only the keys expected, at every level, and of a list every item. */
final class Comparison {

    /** Values that are numbers however they are printed: {@code -0.13} and {@code -0.130} are the same difference. */
    private static final Set<String> NUMBERS = Set.of("difference");

    private Comparison() {}

    static boolean matches(JsonNode expected, JsonNode got) {
        if (expected.isArray()) {
            return got.isArray()
                    && got.size() == expected.size()
                    && IntStream.range(0, got.size()).allMatch(index -> matches(expected.get(index), got.get(index)));
        }
        if (!expected.isObject()) {
            return expected.equals(got);
        }
        return expected.properties().stream().allMatch(field -> {
            JsonNode value = got.path(field.getKey());
            return NUMBERS.contains(field.getKey())
                    ? sameNumber(field.getValue(), value)
                    : matches(field.getValue(), value);
        });
    }

    private static boolean sameNumber(JsonNode expected, JsonNode got) {
        try {
            return new BigDecimal(expected.asText()).compareTo(new BigDecimal(got.asText())) == 0;
        } catch (NumberFormatException notNumbers) {
            return false;
        }
    }
}

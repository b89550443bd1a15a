package uk.sharedservices.partnership.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.ConformanceVectors;

@DisplayName("The vectors that ship")
class ShippedVectorsTest {

    private static final Set<String> ALL = Set.of();

    static Stream<String> names() {
        return ConformanceVectors.names().stream();
    }

    @ParameterizedTest(name = "{0}.json")
    @MethodSource("names")
    @DisplayName("all pass")
    void allPass(String name) {
        ConformanceRun run = ConformanceRun.of(name, ConformanceVectors.file(name), ALL);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).isPositive();
        assertThat(run.exercises())
                .hasSize(run.passed())
                .allSatisfy(exercise ->
                        assertThat(exercise.rules()).as(exercise.id()).doesNotHaveDuplicates());
    }

    @ParameterizedTest(name = "{0}.json")
    @MethodSource("names")
    @DisplayName("altered in any one value that they expect fail")
    void alteredFail(String name) {
        JsonNode cases = tree(ConformanceVectors.file(name)).get("cases");
        for (JsonNode each : cases) {
            for (JsonPointer leaf : leaves(each.get("expect"), JsonPointer.compile("/expect"))) {
                ObjectNode altered = each.deepCopy();
                alter(altered, leaf);
                VectorCase.Ran ran = new VectorCase("$", altered).run();

                assertThat(ran.failure())
                        .as("%s with another value at %s", each.get("id"), leaf)
                        .isPresent();
            }
        }
    }

    @Test
    @DisplayName("exercise the rules of the answers that they compare, and no others")
    void exerciseWhatTheyCompare() {
        String whole = """
                {"id": "a", "kind": "clear-days", "given": {"regime": "COURT", "days": 3, "before": "2023-10-20",
                 "after": "2023-10-01"}, "expect": {"earliest": {"value": "2023-10-05"}}}""";
        String none = whole.replace("\"earliest\"", "\"other\"");

        assertThat(new VectorCase("$", tree(whole.getBytes(UTF_8))).run().exercise())
                .contains(new Exercise("a", List.of("R3", "R3a")));
        assertThat(new VectorCase("$", tree(none.getBytes(UTF_8))).run().failure())
                .isPresent();
    }

    @Test
    @DisplayName("that are given a faulty partnership fail with the path of every fault")
    void faultyPartnership() {
        String faulty = """
                {"id": "a", "kind": "exit", "given": {"partnership": {"format": "partnership/0"}, "agreement": "x",
                 "given": "2022-02-30", "method": "BY_HAND"}, "expect": {"lastDay": {"value": "2022-12-21"}}}""";

        assertThat(new VectorCase("$", tree(faulty.getBytes(UTF_8))).run().failure())
                .hasValueSatisfying(failure -> assertThat(failure.reason())
                        .contains(
                                "given.partnership.format must be 'partnership/2', but was 'partnership/0'.",
                                "given.partnership.title must be given, but is missing.",
                                "given.given must be a day that exists"));
    }

    private static List<JsonPointer> leaves(JsonNode node, JsonPointer at) {
        List<JsonPointer> leaves = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> leaves.addAll(leaves(field.getValue(), at.appendProperty(field.getKey()))));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int index = 0; index < node.size(); index++) {
                leaves.addAll(leaves(node.get(index), at.appendIndex(index)));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    private static void alter(ObjectNode whole, JsonPointer leaf) {
        JsonNode old = whole.at(leaf);
        JsonNode other = old.isBoolean()
                ? BooleanNode.valueOf(!old.booleanValue())
                : old.isArray() ? TextNode.valueOf("") : TextNode.valueOf(old.asText() + "1");
        JsonNode parent = whole.at(leaf.head());
        if (parent instanceof ObjectNode object) {
            object.set(leaf.last().getMatchingProperty(), other);
        } else {
            ((ArrayNode) parent).set(leaf.last().getMatchingIndex(), other);
        }
    }

    private static JsonNode tree(byte[] json) {
        return PartnershipJson.tree(json, ConformanceRun.MOST_BYTES).orThrow();
    }
}

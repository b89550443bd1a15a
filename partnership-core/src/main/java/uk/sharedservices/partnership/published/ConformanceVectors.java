package uk.sharedservices.partnership.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rulebook.VectorId;
import uk.sharedservices.partnership.rulebook.VectorIndex;

/**
 * The conformance vectors that ship with the library, language-neutral cases of the format {@code partnership-vectors/1},
 * and the index of the rules that vectors exercise.
 *
 * <p>The index also names the vectors of the shared files {@code law}, {@code dates}, {@code call-in} and {@code money},
 * which are published apart from the library.
 */
public final class ConformanceVectors {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final String INDEX = "rule-vectors.json";
    private static final List<String> NAMES = List.of(
            "counting",
            "service",
            "agreements",
            "publication",
            "decisions",
            "timetables",
            "exits",
            "checks",
            "councils",
            "posts",
            "bodies",
            "results",
            "joint",
            "workstreams",
            "commitments",
            "authority",
            "appraisals",
            "accounts",
            "conditions",
            "forecasts",
            "sharing",
            "savings",
            "leaving",
            "allocations",
            "national");

    private ConformanceVectors() {}

    /** Returns the names of the files that ship, such as {@code service}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns a file that ships, UTF-8.
     *
     * @param name  one of the names
     * @throws InvalidValueException if no such file ships
     */
    public static byte[] file(String name) {
        if (!NAMES.contains(name)) {
            throw InvalidValueException.of("file of vectors", "must be one of " + String.join(", ", NAMES), name);
        }
        return Shipped.file("vectors/" + name + ".json");
    }

    /** Returns which vectors exercise which rule, of every module; the build holds it against a run of all of them. */
    public static VectorIndex index() {
        return Held.INDEX;
    }

    private static VectorIndex read() {
        Map<String, List<VectorId>> byRule = new LinkedHashMap<>();
        JsonNode index = PartnershipJson.tree(Shipped.file(INDEX), MOST_BYTES).orThrow();
        index.properties().forEach(rule -> {
            List<VectorId> vectors = new ArrayList<>();
            rule.getValue()
                    .properties()
                    .forEach(file -> file.getValue()
                            .forEach(vector -> vectors.add(new VectorId(file.getKey(), vector.textValue()))));
            byRule.put(rule.getKey(), vectors);
        });
        return VectorIndex.of(byRule);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final VectorIndex INDEX = read();
    }
}

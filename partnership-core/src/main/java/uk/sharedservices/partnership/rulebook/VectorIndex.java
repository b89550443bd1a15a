package uk.sharedservices.partnership.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.sharedservices.partnership.rule.Rule;

/**
 * Which conformance vectors exercise which rule: those whose answer, or whose working, rests on it.
 *
 * <p>It names rules by their ids and so can name those of other modules too. It holds what it is handed; the one that ships
 * with the library is {@code published.ConformanceVectors.index()}.
 */
public final class VectorIndex {

    private final Map<String, List<VectorId>> vectors;

    private VectorIndex(Map<String, List<VectorId>> vectors) {
        this.vectors = vectors;
    }

    /** Returns the index of the vectors of each rule, by the rule's id. */
    public static VectorIndex of(Map<String, List<VectorId>> byRule) {
        Map<String, List<VectorId>> vectors = new LinkedHashMap<>();
        byRule.forEach((rule, its) -> vectors.put(rule, List.copyOf(its)));
        return new VectorIndex(vectors);
    }

    /** Returns the vectors that exercise a rule, file by file; none if it is not exercised. */
    public List<VectorId> vectorsOf(Rule rule) {
        return vectors.getOrDefault(rule.id(), List.of());
    }

    /** Returns the ids of the rules that are exercised. */
    public Set<String> rules() {
        return Set.copyOf(vectors.keySet());
    }

    /** Returns the rules with their vectors, in the order of the rules. */
    public List<RulebookEntry> entries(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new RulebookEntry(rule, vectorsOf(rule)))
                .toList();
    }
}

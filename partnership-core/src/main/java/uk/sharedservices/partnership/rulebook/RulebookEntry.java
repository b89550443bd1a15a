package uk.sharedservices.partnership.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import uk.sharedservices.partnership.rule.Rule;

/**
 * A rule as the rulebook lists it. In JSON the rule's own fields and its vectors stand beside each other.
 *
 * @param rule  the rule, with its authorities
 * @param vectors  the conformance vectors that exercise it
 */
public record RulebookEntry(@JsonUnwrapped Rule rule, List<VectorId> vectors) {

    /** Takes a copy. */
    public RulebookEntry {
        vectors = List.copyOf(vectors);
    }
}

package uk.sharedservices.partnership.conformance;

import java.util.List;

/**
 * A case that passed, and the rules that it exercises.
 *
 * @param id  the case
 * @param rules  the ids of the rules that it names or on which the answers rest that it compares, each once
 */
public record Exercise(String id, List<String> rules) {

    /** Takes a copy. */
    public Exercise {
        rules = List.copyOf(rules);
    }
}

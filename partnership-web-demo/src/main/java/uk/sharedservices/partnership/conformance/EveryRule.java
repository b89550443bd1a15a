package uk.sharedservices.partnership.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.rulebook.FinanceRulebook;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rulebook.Rulebook;
import uk.sharedservices.partnership.rulebook.RulebookEntry;

/** The rulebooks of the modules, joined: the core's rules in the order of the law, then those of finance. */
public final class EveryRule {

    private EveryRule() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return Stream.concat(Rulebook.rules().stream(), FinanceRulebook.rules().stream())
                .toList();
    }

    /** Returns the rules, each with the vectors that exercise it. */
    public static List<RulebookEntry> entries() {
        return ConformanceVectors.index().entries(rules());
    }

    /** Returns the rule of that id, whatever its capitals, with its vectors; empty if there is none. */
    public static Optional<RulebookEntry> find(String id) {
        return entries().stream()
                .filter(entry -> entry.rule().id().equalsIgnoreCase(id))
                .findFirst();
    }
}

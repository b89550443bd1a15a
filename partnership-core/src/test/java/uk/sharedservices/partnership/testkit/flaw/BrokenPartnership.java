package uk.sharedservices.partnership.testkit.flaw;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * A partnership that can be read and written, and breaks one rule that it did not break before.
 *
 * @param breach  what was done
 * @param partnership  the partnership
 * @param path  where the rule is broken, as findings name it: {@code sharedPosts[broken-on-purpose]}
 */
public record BrokenPartnership(RuleBreach breach, Partnership partnership, String path) {

    /** The id of whatever a flaw brings with it into a partnership. */
    public static final String ID = "broken-on-purpose";

    /** Returns whether a finding is that the rule is broken where it was broken. */
    public boolean isToldBy(RuleFinding finding) {
        return finding.path().equals(path)
                && finding.outcome() instanceof RuleOutcome.Breached breached
                && breached.rule().id().equals(breach.rule().id());
    }
}

package uk.sharedservices.partnership.programme.risk;

import java.util.Optional;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Compares two scores of one risk. */
final class ScoreOrder {

    private ScoreOrder() {}

    static RuleOutcome notAbove(
            Rule rule, Risk risk, String name, Optional<RiskScore> score, String limitName, Optional<RiskScore> limit) {
        String subject = "Of the risk \"" + withoutStop(risk.what()) + "\"";
        if (score.isEmpty() || limit.isEmpty()) {
            String unprinted = score.isEmpty() && limit.isEmpty()
                    ? "neither " + name + " nor " + limitName + " score is printed"
                    : "no " + (score.isEmpty() ? name : limitName) + " score is printed";
            return new RuleOutcome.Undetermined(rule, subject + " " + unprinted + ", so that nothing can be compared.");
        }
        String scores = subject + " the " + name + " score is " + score.get() + " and the " + limitName + " "
                + limit.get() + ".";
        return score.get().value() > limit.get().value()
                ? new RuleOutcome.Breached(rule, scores)
                : new RuleOutcome.Met(rule, scores);
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}

package uk.sharedservices.partnership.arrangement.check;

import java.util.List;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * What a rule says of one part of a partnership.
 *
 * @param path  the part, entries named by their keys: {@code commitments[report-within-12-months]}
 * @param outcome  met, breached, undetermined or not applicable, with the reason
 */
public record RuleFinding(String path, RuleOutcome outcome) {

    /**
     * Returns a finding whose reason also says which of the facts that it rests on no document records as done.
     *
     * @param path  the part
     * @param outcome  what the rule says
     * @param restsOn  facts that each count for it
     */
    public static RuleFinding of(String path, RuleOutcome outcome, List<Input> restsOn) {
        return new RuleFinding(path, RestsOn.countingAll(outcome, restsOn));
    }
}

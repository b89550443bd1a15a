package uk.sharedservices.partnership.finance.rulebook;

import java.util.List;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.sharing.SharingRules;
import uk.sharedservices.partnership.finance.sharing.key.KeyRules;
import uk.sharedservices.partnership.rule.Rule;

/** Every rule of the finance module, as {@code Rulebook} lists those of the core. */
public final class FinanceRulebook {

    private static final List<Rule> RULES = List.of(
            Reconciliation.RULE,
            SharingRules.SHARE,
            SharingRules.LARGEST,
            SharingRules.FIRST_NAMED,
            SharingRules.HOST,
            SharingRules.CARRIED,
            KeyRules.TOLERANCE,
            KeyRules.DAMPED);

    private FinanceRulebook() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return RULES;
    }
}

package uk.sharedservices.partnership.finance.rulebook;

import java.util.List;
import uk.sharedservices.partnership.finance.national.NationalRules;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.rule.Rule;

/** Every rule of the finance module, as {@code Rulebook} lists those of the core. */
public final class FinanceRulebook {

    private static final List<Rule> RULES = List.of(
            Reconciliation.RULE, NationalRules.COMPLETE, NationalRules.RANK, NationalRules.PEERS, NationalRules.SPREAD);

    private FinanceRulebook() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return RULES;
    }
}

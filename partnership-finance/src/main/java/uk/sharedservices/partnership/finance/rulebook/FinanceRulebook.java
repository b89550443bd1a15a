package uk.sharedservices.partnership.finance.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.account.AccountRules;
import uk.sharedservices.partnership.finance.condition.ConditionRules;
import uk.sharedservices.partnership.finance.forecast.ForecastRules;
import uk.sharedservices.partnership.finance.forecast.figures.FiguresRules;
import uk.sharedservices.partnership.finance.leaving.LeavingRules;
import uk.sharedservices.partnership.finance.national.NationalRules;
import uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules;
import uk.sharedservices.partnership.finance.saving.MtfpRules;
import uk.sharedservices.partnership.finance.sharing.SharingRules;
import uk.sharedservices.partnership.finance.sharing.history.HistoryRules;
import uk.sharedservices.partnership.finance.sharing.key.KeyRules;
import uk.sharedservices.partnership.finance.simulation.SimulationRules;
import uk.sharedservices.partnership.rule.Rule;

/** Every rule of the finance module, as {@code Rulebook} lists those of the core. */
public final class FinanceRulebook {

    private static final List<Rule> RULES = Stream.of(
                    ReconciliationRules.ALL,
                    ConditionRules.ALL,
                    AccountRules.ALL,
                    NationalRules.ALL,
                    ForecastRules.ALL,
                    FiguresRules.ALL,
                    SimulationRules.ALL,
                    SharingRules.ALL,
                    HistoryRules.ALL,
                    KeyRules.ALL,
                    MtfpRules.ALL,
                    LeavingRules.ALL)
            .flatMap(List::stream)
            .toList();

    private FinanceRulebook() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return RULES;
    }
}

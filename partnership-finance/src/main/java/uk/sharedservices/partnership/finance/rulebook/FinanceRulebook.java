package uk.sharedservices.partnership.finance.rulebook;

import java.util.List;
import uk.sharedservices.partnership.finance.forecast.ForecastRules;
import uk.sharedservices.partnership.finance.forecast.figures.FiguresRules;
import uk.sharedservices.partnership.finance.national.NationalRules;
import uk.sharedservices.partnership.finance.reconciliation.Reconciliation;
import uk.sharedservices.partnership.finance.simulation.SimulationRules;
import uk.sharedservices.partnership.rule.Rule;

/** Every rule of the finance module, as {@code Rulebook} lists those of the core. */
public final class FinanceRulebook {

    private static final List<Rule> RULES = List.of(
            Reconciliation.RULE,
            NationalRules.COMPLETE,
            ForecastRules.PLANS,
            ForecastRules.SPEND,
            ForecastRules.FUNDING,
            ForecastRules.BALANCE,
            ForecastRules.MITIGATED,
            ForecastRules.EXTERNAL,
            ForecastRules.CARRYING_COST,
            ForecastRules.CROSSED,
            FiguresRules.FROM_FIGURES,
            SimulationRules.GROWTH,
            SimulationRules.DELIVERY,
            SimulationRules.PERCENTILE,
            SimulationRules.CHANCE,
            SimulationRules.NATIONAL);

    private FinanceRulebook() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return RULES;
    }
}

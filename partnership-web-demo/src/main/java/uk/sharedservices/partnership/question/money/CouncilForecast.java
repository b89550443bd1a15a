package uk.sharedservices.partnership.question.money;

import java.util.List;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.Crossing;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.template.ManagementPlan;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.published.Credits;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.finance.simulation.Chance;
import uk.sharedservices.partnership.rule.Answer;

/**
 * What becomes of a council's balance, as it is written in JSON.
 *
 * @param forecast  the two paths
 * @param simulated  the path that was simulated
 * @param drawn  the years of which anything was drawn
 * @param balances  percentiles of the balance, a year each
 * @param above  chances that the balance is above the level, a year each
 * @param passedBy  chances that it has been above the level by then, a year each
 * @param balancedBy  chances of in-year balance by then, a year each
 * @param crossed  when the level is crossed on the path
 * @param warnings  what a reader has to know first
 * @param notCounted  what is laid down or announced and not counted
 * @param managementPlan  the rows of the management plan
 * @param sources  the licences of the figures, a line each
 */
public record CouncilForecast(
        Answer<Forecast> forecast,
        ForecastPath simulated,
        List<FinancialYear> drawn,
        List<Answer<BalanceSpread>> balances,
        List<Answer<Chance>> above,
        List<Answer<Chance>> passedBy,
        List<Answer<Chance>> balancedBy,
        Answer<Crossing> crossed,
        List<String> warnings,
        List<String> notCounted,
        ManagementPlan managementPlan,
        List<String> sources) {

    private static final String[] TABLES = {
        "dsg-allocations.csv",
        "dsg-balance-percentages.csv",
        "dsg-balances-2024.csv",
        "ehc-plans.csv",
        "english-councils.csv"
    };

    /** Returns the licences of the published figures that forecasts rest on, a line each. */
    public static List<String> credits() {
        return Credits.lines(Credits.of(TABLES));
    }

    /** Returns it for an outlook. */
    public static CouncilForecast of(CouncilOutlook outlook, List<String> sources) {
        Forecast forecast = outlook.forecast().orThrow();
        return new CouncilForecast(
                outlook.forecast(),
                outlook.path(),
                outlook.years().stream().filter(outlook::drawn).toList(),
                outlook.balances(),
                outlook.above(),
                outlook.passedBy(),
                outlook.balancedBy(),
                forecast.whenCrossed(outlook.path(), outlook.asked().level()),
                outlook.warnings(),
                outlook.notCounted(),
                ManagementPlan.of(forecast),
                sources);
    }
}

package uk.sharedservices.partnership.finance.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.finance.simulation.Chance;
import uk.sharedservices.partnership.finance.simulation.SimulatedBalances;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.Simulation;
import uk.sharedservices.partnership.finance.simulation.SimulationInputs;
import uk.sharedservices.partnership.finance.simulation.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.SimulationWatch;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;

/**
 * What becomes of a council's balance, and how sure that is.
 *
 * @param asked  what was asked
 * @param forecast  the two paths
 * @param path  the path that was simulated: mitigated where something mitigates, else unmitigated
 * @param simulated  what the simulation of it came to
 */
public record CouncilOutlook(
        SimulatedQuestion asked, Answer<Forecast> forecast, ForecastPath path, SimulatedBalances simulated) {

    /**
     * Returns the outlook of a question.
     *
     * @return the outlook; not permitted where the forecast is not
     */
    public static Answer<CouncilOutlook> of(
            SimulatedQuestion asked, SimulationSettings settings, SimulationWatch watch) {
        Answer<Forecast> forecast = Forecast.of(asked.question());
        return forecast.map(forecast.derivation(), any -> of(asked, forecast, settings, watch));
    }

    private static CouncilOutlook of(
            SimulatedQuestion asked, Answer<Forecast> forecast, SimulationSettings settings, SimulationWatch watch) {
        ForecastQuestion question = asked.question();
        ForecastPath path =
                question.savings().isEmpty() && question.newTransfersIn().isEmpty()
                        ? ForecastPath.UNMITIGATED
                        : ForecastPath.MITIGATED;
        List<Input> basis = new ArrayList<>(question.basis());
        basis.add(Input.asked(
                "Spread of growth",
                asked.spread().ownMean() + " points between authorities' own means and "
                        + asked.spread().year() + " points from year to year, standard deviations"));
        return new CouncilOutlook(
                asked,
                forecast,
                path,
                new SimulatedBalances(
                        Simulation.run(SimulationInputs.of(List.of(asked), path, Pounds.NONE), settings, watch),
                        basis));
    }

    /** The years, in order. */
    public List<FinancialYear> years() {
        return IntStream.range(0, asked.question().years())
                .mapToObj(asked.question()::year)
                .toList();
    }

    /** Percentiles of the simulated balance, a year each. */
    public List<Answer<BalanceSpread>> balances() {
        return years().stream()
                .map(year -> simulated.balance(asked.code(), year))
                .toList();
    }

    /** Chances that the balance is above the level at the end of a year, a year each. */
    public List<Answer<Chance>> above() {
        return years().stream().map(year -> simulated.above(asked.code(), year)).toList();
    }

    /** Chances that it has been above the level by the end of a year, a year each. */
    public List<Answer<Chance>> passedBy() {
        return years().stream()
                .map(year -> simulated.passedBy(asked.code(), year))
                .toList();
    }

    /** Chances of in-year balance by a year, a year each. */
    public List<Answer<Chance>> balancedBy() {
        return years().stream()
                .map(year -> simulated.balancedBy(asked.code(), year))
                .toList();
    }
}

package uk.sharedservices.partnership.finance.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import uk.sharedservices.partnership.finance.simulation.SimulationInputs;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;

/**
 * What becomes of a council's balance, and how sure that is.
 *
 * @param asked  what was asked
 * @param forecast  the two paths
 * @param path  the path that was simulated: mitigated where something mitigates, else unmitigated
 * @param simulated  what the simulation of it came to
 * @param warnings  what a reader has to know first, each as a sentence
 * @param asAt  the day as on which law and announcements were looked at
 */
public record CouncilOutlook(
        SimulatedQuestion asked,
        Answer<Forecast> forecast,
        ForecastPath path,
        SimulatedBalances simulated,
        List<String> warnings,
        LocalDate asAt) {

    /** Takes a copy. */
    public CouncilOutlook {
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the outlook of a question.
     *
     * @param asked  the question
     * @param warnings  what a reader has to know first
     * @param asAt  the day as on which law and announcements are looked at
     * @param settings  how it is run
     * @param watch  watches it
     * @return the outlook; not permitted where the forecast is not
     */
    public static Answer<CouncilOutlook> of(
            SimulatedQuestion asked,
            List<String> warnings,
            LocalDate asAt,
            SimulationSettings settings,
            SimulationWatch watch) {
        Answer<Forecast> forecast = Forecast.of(asked.question());
        return forecast.map(forecast.derivation(), any -> {
            ForecastPath path = path(asked.question());
            return new CouncilOutlook(asked, forecast, path, simulated(asked, path, settings, watch), warnings, asAt);
        });
    }

    private static ForecastPath path(ForecastQuestion question) {
        return question.savings().isEmpty() && question.newTransfersIn().isEmpty()
                ? ForecastPath.UNMITIGATED
                : ForecastPath.MITIGATED;
    }

    private static SimulatedBalances simulated(
            SimulatedQuestion asked, ForecastPath path, SimulationSettings settings, SimulationWatch watch) {
        List<Input> basis = new ArrayList<>(asked.question().basis());
        basis.add(SpreadInWords.of(asked.spread()));
        SimulationInput input = SimulationInputs.of(List.of(asked), path, Pounds.NONE);
        return new SimulatedBalances(
                input,
                Simulation.run(input, settings, watch),
                basis,
                Map.of(asked.code(), asked.question().of()));
    }

    /** What is laid down or announced for the years and changes what a deficit comes to, and is not counted; as sentences. */
    public List<String> notCounted() {
        return NotCounted.of(years(), asAt);
    }

    /** The years that had ended by the day; no published balance of them is held. */
    public List<FinancialYear> ended() {
        return years().stream().filter(year -> year.lastDay().isBefore(asAt)).toList();
    }

    /** How uncertain growth is taken to be, as an assumption with its source. */
    public Input spread() {
        return SpreadInWords.of(asked.spread());
    }

    /** Returns whether anything of the balance at the end of a year was drawn; if not, every run has the same. */
    public boolean drawn(FinancialYear year) {
        return simulated.drawn(asked.code(), year);
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

package uk.sharedservices.partnership.finance.outlook;

import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.PublishedSpread;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.finance.simulation.SimulatedBalances;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.Simulation;
import uk.sharedservices.partnership.finance.simulation.SimulationInputs;
import uk.sharedservices.partnership.finance.simulation.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.SimulationWatch;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;

/**
 * What becomes of the balances of every authority whose figures are complete, each by its own figures.
 *
 * <p>Each stays answerable for its own account. The total is a statistic, summed within each run, and no authority's surplus
 * pays another's deficit.
 *
 * @param asked  what was simulated, an authority each
 * @param simulated  what the simulation came to
 * @param leftOut  the authorities that are left out, each with the reasons
 */
public record NationalOutlook(
        List<SimulatedQuestion> asked, SimulatedBalances simulated, List<CompleteData.LeftOut> leftOut) {

    /** Takes copies. */
    public NationalOutlook {
        asked = List.copyOf(asked);
        leftOut = List.copyOf(leftOut);
        if (asked.isEmpty()) {
            throw InvalidValueException.of("authorities", "must be one or more", 0);
        }
    }

    /**
     * Returns the outlook of all authorities.
     *
     * @param figures  the authorities and their figures
     * @param options  what is assumed of each of them alike
     * @param level  the balance of an authority of which the chance that it is passed is counted
     * @param settings  how it is run
     * @param watch  watches it
     * @return the outlook
     */
    public static NationalOutlook of(
            ForecastFromFigures figures,
            ForecastOptions options,
            Pounds level,
            SimulationSettings settings,
            SimulationWatch watch) {
        List<SimulatedQuestion> asked = figures.authorities().stream()
                .map(each -> new SimulatedQuestion(
                        each.council().value(),
                        ForecastFromFigures.question(each, options),
                        PublishedSpread.growth(),
                        ForecastFromFigures.KNOWN_YEARS,
                        level))
                .toList();
        return new NationalOutlook(
                asked,
                new SimulatedBalances(
                        Simulation.run(
                                SimulationInputs.of(
                                        asked,
                                        options.saving().isPresent()
                                                ? ForecastPath.MITIGATED
                                                : ForecastPath.UNMITIGATED,
                                        Pounds.NONE),
                                settings,
                                watch),
                        List.of(Input.asked(
                                "Authorities",
                                asked.size() + " whose published figures are complete; "
                                        + figures.leftOut().size() + " are left out"))),
                figures.leftOut());
    }

    /** The years, in order. */
    public List<FinancialYear> years() {
        return IntStream.range(0, asked.get(0).question().years())
                .mapToObj(asked.get(0).question()::year)
                .toList();
    }

    /** Percentiles of the sum of all balances, a year each. */
    public List<Answer<BalanceSpread>> balances() {
        return years().stream().map(simulated::national).toList();
    }
}

package uk.sharedservices.partnership.finance.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
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
 * What becomes of the balances of every authority whose figures are complete, each by its own figures.
 *
 * <p>Each stays answerable for its own account. The total is a statistic, summed within each run, and no authority's surplus
 * pays another's deficit. Authorities are drawn independently, though years of high and of low growth were common to them,
 * so that the range of the total is too narrow.
 *
 * @param asked  what was simulated, an authority each
 * @param simulated  what the simulation came to
 * @param leftOut  the authorities that are left out, each with the reasons
 * @param asAt  the day as on which law and announcements were looked at
 */
public record NationalOutlook(
        List<SimulatedQuestion> asked,
        SimulatedBalances simulated,
        List<CompleteData.LeftOut> leftOut,
        LocalDate asAt) {

    private static final Set<String> COMMON =
            Set.of("Rise in what a plan costs", "Cap on gains of the high needs block", "Saving in each year");

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
        List<QuestionFromFigures> questions = figures.all(options);
        List<SimulatedQuestion> asked =
                questions.stream().map(each -> each.simulated(level)).toList();
        List<Input> basis = new ArrayList<>();
        basis.add(new Input(
                "Authorities",
                asked.size() + " whose published figures are complete and tell what they spent; "
                        + figures.leftOut().size() + " are left out",
                "each with the reason below"));
        basis.addAll(common(questions, options));
        SimulationInput input = SimulationInputs.of(
                asked, options.saving().isPresent() ? ForecastPath.MITIGATED : ForecastPath.UNMITIGATED, Pounds.NONE);
        return new NationalOutlook(
                asked,
                new SimulatedBalances(
                        input,
                        Simulation.run(input, settings, watch),
                        basis,
                        asked.stream()
                                .collect(Collectors.toMap(
                                        SimulatedQuestion::code,
                                        each -> each.question().of()))),
                figures.leftOut(),
                options.asAt().orElse(GrantProvisions.READ_ON));
    }

    /** What is assumed of all alike. */
    private static List<Input> common(List<QuestionFromFigures> questions, ForecastOptions options) {
        List<Input> common = new ArrayList<>();
        long average =
                questions.stream().filter(each -> !each.warnings().isEmpty()).count();
        common.add(new Input(
                "In-year figure of 2023/24",
                "of " + average + " authorities half the movement of their balance since 31 March 2022",
                "assumed: no balance at 31 March 2023 is held of them; where money from outside came in, spending is"
                        + " understated"));
        common.add(new Input(
                "Growth of plans from 2025/26",
                options.growth().map(rate -> rate.inWords() + " a year").orElse("a rate of each authority's own"),
                options.growth().isPresent()
                        ? "as asked"
                        : "assumed: between its own rate, January 2019 to 2025, and the mean of all"));
        questions.get(0).question().basis().stream()
                .filter(input -> COMMON.contains(input.name()) || input.name().startsWith("Uplift in "))
                .forEach(common::add);
        common.add(new Input(
                "Uplift of the high needs block",
                options.uplift().map(rate -> rate.inWords() + " a year").orElse("a rate of each authority's own"),
                options.uplift().isPresent()
                        ? "as asked"
                        : "assumed: the yearly rate of its block, 2019/20 to 2023/24, years of large rises; no later block is"
                                + " held, and a smaller uplift makes deficits larger"));
        common.add(SpreadInWords.of(questions.get(0).spread()));
        return common;
    }

    /** The sum of the deficits that authorities began with, in pounds. */
    public long deficits() {
        return openings().filter(opening -> opening > 0).sum();
    }

    /** The sum of the surpluses that authorities began with, in pounds, positive. */
    public long surpluses() {
        return -openings().filter(opening -> opening < 0).sum();
    }

    private LongStream openings() {
        return asked.stream().mapToLong(each -> each.question().opening().value());
    }

    /** Percentiles of each authority's balance at the end of a year, in the order of what was asked. */
    public List<Answer<BalanceSpread>> balances(FinancialYear year) {
        return asked.stream().map(each -> simulated.balance(each.code(), year)).toList();
    }

    /** What is laid down or announced for the years and changes what a deficit comes to, and is not counted; as sentences. */
    public List<String> notCounted() {
        return NotCounted.of(years(), asAt);
    }

    /** The years, in order. */
    public List<FinancialYear> years() {
        return IntStream.range(0, asked.get(0).question().years())
                .mapToObj(asked.get(0).question()::year)
                .toList();
    }

    /** Returns whether anything of the balances at the end of a year was drawn; if not, every run has the same. */
    public boolean drawn(FinancialYear year) {
        return asked.stream().anyMatch(each -> simulated.drawn(each.code(), year));
    }

    /** Percentiles of the sum of all balances, a year each. */
    public List<Answer<BalanceSpread>> balances() {
        return years().stream().map(simulated::national).toList();
    }
}

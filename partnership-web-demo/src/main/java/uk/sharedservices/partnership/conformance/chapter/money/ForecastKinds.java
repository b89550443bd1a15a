package uk.sharedservices.partnership.conformance.chapter.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.Crossing;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.finance.simulation.SimulatedBalances;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.SimulationInputs;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.rule.Answer;

/** The kinds of case about forecasts and simulations. */
final class ForecastKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "forecast", Kind.of(Asked.class, ForecastKinds::forecast),
            "forecast-from-figures", Kind.of(OfFigures.class, ForecastKinds::fromFigures),
            "simulation", Kind.of(Simulated.class, ForecastKinds::simulation));

    private ForecastKinds() {}

    /** Given to {@code forecast}: the question, and a limit, if it is asked when it is crossed. */
    record Asked(ForecastQuestion question, Optional<Pounds> limit) {}

    static Got forecast(Asked given) {
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        Answer<Forecast> answer = Forecast.of(given.question());
        value.put("forecast", findings.answer(answer, ForecastKinds::paths));
        if (answer.isAnswered()) {
            Forecast forecast = answer.orThrow();
            value.put("carryingCost", findings.answer(forecast.carryingCost(ForecastPath.UNMITIGATED), Pounds::of));
            given.limit()
                    .ifPresent(limit -> value.put(
                            "crossed",
                            findings.answer(forecast.whenCrossed(ForecastPath.UNMITIGATED, limit), Crossing::inWords)));
        }
        return findings.got(value);
    }

    /** Given to {@code forecast-from-figures}: the council, and what is assumed instead of its figures. */
    record OfFigures(CouncilCode council, ForecastOptions options) {}

    static Got fromFigures(OfFigures given) {
        Findings findings = new Findings();
        Answer<ForecastQuestion> question = ForecastFromFigures.published().question(given.council(), given.options());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(
                "question",
                findings.answer(
                        question,
                        asked -> Map.of(
                                "opening", asked.opening(),
                                "plans", asked.placements().get(0).plans(),
                                "unitCost", asked.placements().get(0).unitCost())));
        if (question.isAnswered()) {
            value.put("forecast", findings.answer(Forecast.of(question.orThrow()), ForecastKinds::paths));
        }
        return findings.got(value);
    }

    /**
     * Given to {@code simulation}: without spread, or with one too small to move a pound, every run is the forecast, whatever the
     * generator.
     */
    record Simulated(
            List<ForecastQuestion> questions, int runs, int year, Pounds level, Optional<GrowthSpread> spread) {}

    static Got simulation(Simulated given) {
        SimulationInput input = SimulationInputs.of(
                given.questions().stream()
                        .map(question -> new SimulatedQuestion(
                                question.of(), question, given.spread().orElse(GrowthSpread.NONE), 0, given.level()))
                        .toList(),
                ForecastPath.MITIGATED,
                Pounds.NONE);
        SimulatedBalances balances = new SimulatedBalances(
                input, Simulation.run(input, new SimulationSettings(1, given.runs(), 1)), List.of(), Map.of());
        Findings findings = new Findings();
        FinancialYear year = given.questions().get(0).year(given.year());
        Map<String, Object> value = new LinkedHashMap<>();
        given.questions().forEach(question -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("balance", findings.answer(balances.balance(question.of(), year), ForecastKinds::percentiles));
            own.put("above", findings.answer(balances.above(question.of(), year)));
            own.put("passedBy", findings.answer(balances.passedBy(question.of(), year)));
            own.put("balancedBy", findings.answer(balances.balancedBy(question.of(), year)));
            value.put(question.of(), own);
        });
        value.put("national", findings.answer(balances.national(year), ForecastKinds::percentiles));
        return findings.got(value);
    }

    private static Map<String, Object> paths(Forecast forecast) {
        return Map.of(
                "unmitigated", pounds(forecast.unmitigated(), ForecastLine::closing),
                "mitigated", pounds(forecast.mitigated(), ForecastLine::closing),
                "inYear", pounds(forecast.unmitigated(), ForecastLine::inYear),
                "funding", pounds(forecast.unmitigated(), ForecastLine::funding),
                "plans",
                        IntStream.range(0, forecast.question().years())
                                .mapToObj(
                                        year -> forecast.unmitigated().get(year).plans())
                                .toList());
    }

    private static Map<String, Pounds> percentiles(BalanceSpread spread) {
        return Map.of(
                "p5", Pounds.of(spread.p5()),
                "p25", Pounds.of(spread.p25()),
                "p50", Pounds.of(spread.p50()),
                "p75", Pounds.of(spread.p75()),
                "p95", Pounds.of(spread.p95()));
    }

    private static List<Pounds> pounds(List<ForecastLine> lines, ToLongFunction<ForecastLine> figure) {
        return lines.stream().mapToLong(figure).mapToObj(Pounds::of).toList();
    }
}

package uk.sharedservices.partnership.finance.simulation;

import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.Questions;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;

/** Simulations for the tests. */
final class Simulated {

    /** As the growth of plans of English authorities spreads, with savings delivered within about ten points. */
    static final GrowthSpread USUAL = new GrowthSpread(Percent.of("2.99"), Percent.of("5.73"), Percent.of("10"));

    private Simulated() {}

    static SimulatedQuestion question(String code, GrowthSpread spread, ForecastQuestion question) {
        return new SimulatedQuestion(code, question, spread, 0, Pounds.of(10_000_000));
    }

    static SimulationInput input(GrowthSpread spread, ForecastQuestion... questions) {
        return SimulationInputs.of(
                IntStream.range(0, questions.length)
                        .mapToObj(index -> question("E0800000" + index, spread, questions[index]))
                        .toList(),
                ForecastPath.MITIGATED,
                Pounds.of(20_000_000));
    }

    /** Three councils that differ in everything that a simulation knows. */
    static ForecastQuestion[] three(int years) {
        return new ForecastQuestion[] {
            Questions.planned(years, "10").build(),
            Questions.planned(years, "12.3")
                    .placements(Questions.special("12.3"))
                    .addSavings(Questions.saving("55.5", 700_000), Questions.saving("90", 123_457))
                    .addNewTransfersIn(Pounds.of(150_000))
                    .build(),
            Questions.planned(years, "8.1")
                    .opening(Pounds.of(-2_000_000))
                    .placements(List.of(Questions.all("1700.4", "16543.21", "8.1")))
                    .addExternal(ExternalMoney.department(Questions.pounds(250_000)))
                    .build()
        };
    }

    static SimulationResult run(SimulationInput input, long seed, int runs, int threads) {
        return Simulation.run(input, new SimulationSettings(seed, runs, threads));
    }
}

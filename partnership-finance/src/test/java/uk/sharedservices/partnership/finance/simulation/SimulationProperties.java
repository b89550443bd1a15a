package uk.sharedservices.partnership.finance.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.Questions;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult;

@Label("Of every simulation")
class SimulationProperties {

    private static final int RUNS = 300;

    @Property(tries = 1000)
    @Label("more growth never lowers a percentile, nor the chance of passing a level")
    void moreGrowthNeverLowers(
            @ForAll long seed,
            @ForAll @IntRange(min = -99, max = 98) int growth,
            @ForAll @IntRange(min = 1, max = 2) int more,
            @ForAll boolean overflow) {
        SimulationResult less = run(seed, Simulated.USUAL, question(growth, overflow, 0));
        SimulationResult greater = run(seed, Simulated.USUAL, question(growth + more, overflow, 0));
        for (int index = 0; index < less.balances().length; index++) {
            assertThat(greater.balances()[index]).isGreaterThanOrEqualTo(less.balances()[index]);
        }
        for (int year = 0; year < less.years(); year++) {
            assertThat(greater.above()[year]).isGreaterThanOrEqualTo(less.above()[year]);
            assertThat(greater.balanced()[year]).isLessThanOrEqualTo(less.balanced()[year]);
        }
    }

    @Property(tries = 1000)
    @Label("a larger saving never raises a percentile")
    void largerSavingNeverRaises(
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = 3_000_000) long saving,
            @ForAll @LongRange(min = 0, max = 100_000) long more) {
        SimulationResult less = run(seed, Simulated.USUAL, question(10, false, saving));
        SimulationResult greater = run(seed, Simulated.USUAL, question(10, false, saving + more));
        for (int index = 0; index < less.balances().length; index++) {
            assertThat(greater.balances()[index]).isLessThanOrEqualTo(less.balances()[index]);
        }
    }

    @Property(tries = 1000)
    @Label("percentiles are ordered, and chances by a year never fall")
    void ordered(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int runs) {
        SimulationResult result = Simulated.run(
                Simulated.input(Simulated.USUAL, question(9, true, 200_000), question(14, false, 0)), seed, runs, 1);
        for (long[] balances : List.of(result.balances(), result.national().balances())) {
            for (int at = 0; at < balances.length; at += 5) {
                assertThat(Arrays.copyOfRange(balances, at, at + 5)).isSorted();
            }
        }
        assertThat(Arrays.copyOf(result.passed(), 4)).isSorted();
        assertThat(Arrays.copyOf(result.balanced(), 4)).isSorted();
        assertThat(result.national().passed()).isSorted();
    }

    @Property(tries = 1000)
    @Label("no spread is exactly the forecast")
    void noSpreadIsTheForecast(
            @ForAll @IntRange(min = -100, max = 100) int growth,
            @ForAll boolean overflow,
            @ForAll @LongRange(min = 0, max = 3_000_000) long saving) {
        ForecastQuestion question = question(growth, overflow, saving);
        SimulationResult result = run(1, GrowthSpread.NONE, question);
        for (int year = 0; year < result.years(); year++) {
            assertThat(Arrays.copyOfRange(result.balances(), year * 5, year * 5 + 5))
                    .containsOnly(Forecast.of(question)
                            .orThrow()
                            .mitigated()
                            .get(year)
                            .closing());
        }
    }

    private static ForecastQuestion question(int growth, boolean overflow, long saving) {
        ForecastQuestion.Builder question = Questions.planned(4, String.valueOf(growth));
        return (overflow ? question.placements(Questions.special(String.valueOf(growth))) : question)
                .addSavings(Questions.saving("61.7", saving))
                .build();
    }

    private static SimulationResult run(long seed, GrowthSpread spread, ForecastQuestion question) {
        return Simulated.run(Simulated.input(spread, question), seed, RUNS, 1);
    }
}

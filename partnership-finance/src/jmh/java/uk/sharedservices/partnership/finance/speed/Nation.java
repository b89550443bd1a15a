package uk.sharedservices.partnership.finance.speed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.HighNeedsFunding;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Placement;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.SimulationInputs;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;

/** Made-up authorities, as many as a national run has at most, over ten years. */
final class Nation {

    static final int AUTHORITIES = 146;
    static final int YEARS = 10;
    static final long SEED = 20_261_122;

    private static final GrowthSpread SPREAD = new GrowthSpread(Percent.of("2.99"), Percent.of("5.73"), Percent.NONE);

    private Nation() {}

    static SimulationInput input() {
        return input(SPREAD);
    }

    /** The same without spread, of which every program must make the same. */
    static SimulationInput certain() {
        return input(GrowthSpread.NONE);
    }

    private static SimulationInput input(GrowthSpread spread) {
        return SimulationInputs.of(
                IntStream.range(0, AUTHORITIES)
                        .mapToObj(index -> new SimulatedQuestion(
                                "E" + (8_000_000 + index), question(index), spread, 0, Pounds.of(50_000_000)))
                        .toList(),
                ForecastPath.UNMITIGATED,
                Pounds.of(5_000_000_000L));
    }

    private static ForecastQuestion question(int index) {
        return ForecastQuestion.builder()
                .of("Authority " + index)
                .firstYear(FinancialYear.startingIn(2024))
                .years(YEARS)
                .opening(Pounds.of(5_000_000L + 100_000L * index))
                .addPlacements(PlacementPlan.builder()
                        .placement(Placement.ALL)
                        .plans(BigDecimal.valueOf(2_000 + 30L * index))
                        .unitCost(new BigDecimal("15234.56"))
                        .addGrowth(PlanGrowth.of("9.5"))
                        .build())
                .addPrice(Percent.of("2.4"))
                .funding(new HighNeedsFunding(
                        Pounds.of((2_000 + 30L * index) * 15_000), List.of(Percent.of("8")), List.of(Percent.of("7"))))
                .build();
    }
}

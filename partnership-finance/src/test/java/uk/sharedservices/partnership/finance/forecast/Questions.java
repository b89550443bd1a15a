package uk.sharedservices.partnership.finance.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.HighNeedsFunding;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Placement;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;

/** Forecast questions for the tests. */
public final class Questions {

    private Questions() {}

    /** In-year figures as given, from a balance. */
    public static ForecastQuestion.Builder given(String of, String firstYear, long opening, long... inYear) {
        return ForecastQuestion.builder()
                .of(of)
                .firstYear(FinancialYear.parse(firstYear))
                .years(inYear.length)
                .opening(Pounds.of(opening))
                .givenInYear(pounds(inYear));
    }

    /** A council of 2,000 plans at £15,000 that grow, against a block of £30m that rises 5 % at most. */
    public static ForecastQuestion.Builder planned(int years, String growth) {
        return ForecastQuestion.builder()
                .of("Anytown")
                .firstYear(FinancialYear.parse("2024/25"))
                .years(years)
                .opening(Pounds.of(3_000_000))
                .addPlacements(all("2000", "15000", growth))
                .funding(
                        new HighNeedsFunding(Pounds.of(30_000_000), List.of(Percent.of("7")), List.of(Percent.of("5"))))
                .addPrice(Percent.of("2.4"));
    }

    /** All placements together. */
    public static PlacementPlan all(String plans, String unitCost, String growth) {
        return PlacementPlan.builder()
                .placement(Placement.ALL)
                .plans(new BigDecimal(plans))
                .unitCost(new BigDecimal(unitCost))
                .addGrowth(PlanGrowth.of(growth))
                .build();
    }

    /** Special schools of few places that overflow into independent ones. */
    public static List<PlacementPlan> special(String growth) {
        return List.of(
                PlacementPlan.builder()
                        .placement(Placement.SPECIAL)
                        .plans(new BigDecimal("900"))
                        .unitCost(new BigDecimal("23900"))
                        .addGrowth(PlanGrowth.of(growth))
                        .addCapacity(new BigDecimal("1000"))
                        .overflowsTo(Placement.INDEPENDENT_SPECIAL)
                        .build(),
                PlacementPlan.builder()
                        .placement(Placement.INDEPENDENT_SPECIAL)
                        .plans(new BigDecimal("100"))
                        .unitCost(new BigDecimal("61500"))
                        .addGrowth(PlanGrowth.of(growth))
                        .overflowsTo(Optional.empty())
                        .build());
    }

    /** A saving that the plan is confident of. */
    public static PlannedSaving saving(String delivery, long... amounts) {
        return PlannedSaving.builder()
                .name("Local places")
                .amounts(pounds(amounts))
                .confidence(SavingConfidence.CONFIDENT)
                .delivery(Percent.of(delivery))
                .build();
    }

    /** Whole pounds. */
    public static List<Pounds> pounds(long... values) {
        return Arrays.stream(values).mapToObj(Pounds::of).toList();
    }
}

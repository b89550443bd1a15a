package uk.sharedservices.partnership.finance.simulation;

import static uk.sharedservices.partnership.finance.forecast.assumption.ByYear.at;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.ForecastArithmetic;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;

/** Makes the plain data of a simulation of forecast questions. */
public final class SimulationInputs {

    private final List<SimulatedQuestion> asked;
    private final ForecastPath path;
    private final int years;
    private final int placements;
    private final int savings;
    private final double[] plans;
    private final double[] growth;
    private final double[] spread;
    private final double[] unitCost;
    private final double[] capacity;
    private final int[] overflow;
    private final long[] fixed;
    private final long[] external;
    private final long[] saving;
    private final double[] delivery;

    private SimulationInputs(List<SimulatedQuestion> asked, ForecastPath path) {
        this.asked = asked;
        this.path = path;
        this.years = asked.get(0).question().years();
        this.placements = most(asked, each -> each.question().placements().size());
        this.savings = most(asked, each -> counted(each.question()).size());
        int authorities = asked.size();
        this.plans = new double[authorities * placements];
        this.growth = new double[authorities * years * placements];
        this.spread = new double[authorities * years];
        this.unitCost = new double[authorities * years * placements];
        this.capacity = new double[authorities * years * placements];
        this.overflow = new int[authorities * placements];
        this.fixed = new long[authorities * years];
        this.external = new long[authorities * years];
        this.saving = new long[authorities * savings * years];
        this.delivery = new double[authorities * savings];
        Arrays.fill(capacity, -1);
        Arrays.fill(overflow, -1);
        for (int authority = 0; authority < authorities; authority++) {
            put(authority, asked.get(authority));
        }
    }

    /**
     * Returns the data of questions that have their years in common.
     *
     * @param asked  the questions, one or more
     * @param path  which path is simulated
     * @param nationalLevel  the level of all together of which the chance is asked
     * @return the data
     */
    public static SimulationInput of(List<SimulatedQuestion> asked, ForecastPath path, Pounds nationalLevel) {
        if (asked.isEmpty()) {
            throw InvalidValueException.of("authorities", "must be one or more", 0);
        }
        ForecastQuestion first = asked.get(0).question();
        asked.stream()
                .map(SimulatedQuestion::question)
                .filter(each ->
                        each.years() != first.years() || !each.firstYear().equals(first.firstYear()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidValueException.of(
                            "years",
                            "must be the same for all, " + first.years() + " from " + first.firstYear(),
                            other.years() + " from " + other.firstYear());
                });
        asked.forEach(each -> each.question().external().stream()
                .filter(money -> !money.mayCome())
                .findFirst()
                .ifPresent(money -> {
                    throw InvalidValueException.of(
                            "external money of " + each.question().of(),
                            "must be authorised where it is the council's own",
                            "without an authorisation");
                }));
        return new SimulationInputs(asked, path).input(nationalLevel);
    }

    private SimulationInput input(Pounds nationalLevel) {
        return new SimulationInput(
                asked.stream().map(SimulatedQuestion::code).toArray(String[]::new),
                asked.get(0).question().firstYear().startYear(),
                years,
                placements,
                savings,
                sums(each -> each.question().opening()),
                plans,
                growth,
                spread,
                unitCost,
                capacity,
                overflow,
                fixed,
                external,
                saving,
                delivery,
                shares(each -> each.spread().ownMean()),
                shares(each -> each.spread().year()),
                shares(each -> each.spread().delivery()),
                sums(SimulatedQuestion::level),
                nationalLevel.value());
    }

    private long[] sums(Function<SimulatedQuestion, Pounds> each) {
        return asked.stream().map(each).mapToLong(Pounds::value).toArray();
    }

    private double[] shares(Function<SimulatedQuestion, Percent> each) {
        return asked.stream().map(each).mapToDouble(Percent::share).toArray();
    }

    private void put(int authority, SimulatedQuestion of) {
        ForecastQuestion question = of.question();
        for (int place = 0; place < question.placements().size(); place++) {
            put(authority, place, question);
        }
        double block = (double) question.funding()
                .map(each -> each.baseYear())
                .orElse(Pounds.NONE)
                .value();
        for (int year = 0; year < years; year++) {
            int at = authority * years + year;
            int place = year;
            spread[at] = year < of.knownYears() ? 0 : 1;
            if (question.funding().isPresent()) {
                block = ForecastArithmetic.raised(
                        block, question.funding().get().taken(year).share());
            }
            fixed[at] = fixed(question, year) - ForecastArithmetic.pounds("high needs block", block);
            this.external[at] = question.external().stream()
                    .map(ExternalMoney::amounts)
                    .mapToLong(amounts -> pounds(amounts, place))
                    .sum();
        }
        List<PlannedSaving> counted = counted(question);
        for (int place = 0; place < counted.size(); place++) {
            int which = authority * savings + place;
            delivery[which] = counted.get(place).delivery().share();
            for (int year = 0; year < years; year++) {
                saving[which * years + year] = pounds(counted.get(place).amounts(), year);
            }
        }
    }

    private void put(int authority, int place, ForecastQuestion question) {
        PlacementPlan plan = question.placements().get(place);
        plans[authority * placements + place] = plan.plans().doubleValue();
        plan.overflowsTo().ifPresent(to -> overflow[authority * placements + place] = question.placeOf(to));
        double cost = plan.unitCost().doubleValue();
        for (int year = 0; year < years; year++) {
            int at = (authority * years + year) * placements + place;
            cost = ForecastArithmetic.priced(
                    cost, at(question.price(), year, Percent.NONE).share());
            unitCost[at] = cost;
            growth[at] =
                    at(plan.growth(), year, PlanGrowth.of(Percent.NONE)).net().share();
            if (plan.overflowsTo().isPresent()) {
                capacity[at] = at(plan.capacity(), year, BigDecimal.ZERO).doubleValue();
            }
        }
    }

    private long fixed(ForecastQuestion question, int year) {
        return pounds(question.fixedSpend(), year)
                + pounds(question.otherBlocks(), year)
                + pounds(question.givenInYear(), year)
                - pounds(question.transfersIn(), year)
                - (path == ForecastPath.MITIGATED ? pounds(question.newTransfersIn(), year) : 0);
    }

    private static long pounds(List<Pounds> byYear, int year) {
        return at(byYear, year, Pounds.NONE).value();
    }

    private List<PlannedSaving> counted(ForecastQuestion question) {
        return path == ForecastPath.UNMITIGATED
                ? List.of()
                : question.savings().stream()
                        .filter(each -> each.confidence() == SavingConfidence.CONFIDENT)
                        .toList();
    }

    private static int most(List<SimulatedQuestion> asked, ToIntFunction<SimulatedQuestion> each) {
        return asked.stream().mapToInt(each).max().orElse(0);
    }
}

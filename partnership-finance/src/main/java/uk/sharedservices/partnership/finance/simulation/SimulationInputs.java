package uk.sharedservices.partnership.finance.simulation;

import static uk.sharedservices.partnership.finance.forecast.assumption.ByYear.at;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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

/** Makes the plain data of a simulation of forecast questions. */
public final class SimulationInputs {

    private final ForecastPath path;
    private final int years;
    private final int placements;
    private final int savings;
    private final SimulationInput input;

    private SimulationInputs(List<SimulatedQuestion> asked, ForecastPath path, Pounds nationalLevel) {
        int authorities = asked.size();
        ForecastQuestion first = asked.get(0).question();
        this.path = path;
        this.years = first.years();
        this.placements = most(asked, path, true);
        this.savings = most(asked, path, false);
        this.input = new SimulationInput(
                asked.stream().map(SimulatedQuestion::code).toArray(String[]::new),
                first.firstYear().startYear(),
                years,
                placements,
                savings,
                asked.stream()
                        .mapToLong(each -> each.question().opening().value())
                        .toArray(),
                new double[authorities * placements],
                new double[authorities * years * placements],
                new double[authorities * years],
                new double[authorities * years * placements],
                filled(authorities * years * placements),
                new int[authorities * placements],
                new long[authorities * years],
                new long[authorities * years],
                new long[authorities * savings * years],
                new double[authorities * savings],
                asked.stream()
                        .mapToDouble(each -> each.spread().ownMean().share())
                        .toArray(),
                asked.stream().mapToDouble(each -> each.spread().year().share()).toArray(),
                asked.stream()
                        .mapToDouble(each -> each.spread().delivery().share())
                        .toArray(),
                asked.stream().mapToLong(each -> each.level().value()).toArray(),
                nationalLevel.value());
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
        SimulationInputs inputs = new SimulationInputs(asked, path, nationalLevel);
        for (int authority = 0; authority < asked.size(); authority++) {
            inputs.put(authority, asked.get(authority));
        }
        return inputs.checked();
    }

    /** Returns the data built anew, so that what was put into it is checked. */
    private SimulationInput checked() {
        return new SimulationInput(
                input.codes(),
                input.firstYear(),
                years,
                placements,
                savings,
                input.opening(),
                input.plans(),
                input.growth(),
                input.spread(),
                input.unitCost(),
                input.capacity(),
                input.overflow(),
                input.fixed(),
                input.external(),
                input.saving(),
                input.delivery(),
                input.ownSpread(),
                input.yearSpread(),
                input.deliverySpread(),
                input.level(),
                input.nationalLevel());
    }

    private void put(int authority, SimulatedQuestion asked) {
        ForecastQuestion question = asked.question();
        Arrays.fill(input.overflow(), authority * placements, (authority + 1) * placements, -1);
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
            input.spread()[at] = year < asked.knownYears() ? 0 : 1;
            if (question.funding().isPresent()) {
                block = ForecastArithmetic.raised(
                        block, question.funding().get().taken(year).share());
            }
            input.fixed()[at] = fixed(question, year) - ForecastArithmetic.pounds("high needs block", block);
            input.external()[at] = question.external().stream()
                    .map(ExternalMoney::amounts)
                    .mapToLong(amounts -> pounds(amounts, place))
                    .sum();
        }
        List<PlannedSaving> counted = counted(question, path);
        for (int saving = 0; saving < counted.size(); saving++) {
            int which = authority * savings + saving;
            input.delivery()[which] = counted.get(saving).delivery().share();
            for (int year = 0; year < years; year++) {
                input.saving()[which * years + year] =
                        pounds(counted.get(saving).amounts(), year);
            }
        }
    }

    private void put(int authority, int place, ForecastQuestion question) {
        PlacementPlan plan = question.placements().get(place);
        input.plans()[authority * placements + place] = plan.plans().doubleValue();
        plan.overflowsTo().ifPresent(to -> input.overflow()[authority * placements + place] = question.placeOf(to));
        double unitCost = plan.unitCost().doubleValue();
        for (int year = 0; year < years; year++) {
            int at = (authority * years + year) * placements + place;
            unitCost = ForecastArithmetic.priced(
                    unitCost, at(question.price(), year, Percent.NONE).share());
            input.unitCost()[at] = unitCost;
            input.growth()[at] =
                    at(plan.growth(), year, PlanGrowth.of(Percent.NONE)).net().share();
            if (plan.overflowsTo().isPresent()) {
                input.capacity()[at] =
                        at(plan.capacity(), year, BigDecimal.ZERO).doubleValue();
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

    private static List<PlannedSaving> counted(ForecastQuestion question, ForecastPath path) {
        return path == ForecastPath.UNMITIGATED
                ? List.of()
                : question.savings().stream()
                        .filter(saving -> saving.confidence() == SavingConfidence.CONFIDENT)
                        .toList();
    }

    private static int most(List<SimulatedQuestion> asked, ForecastPath path, boolean ofPlacements) {
        return asked.stream()
                .map(SimulatedQuestion::question)
                .mapToInt(question -> ofPlacements
                        ? question.placements().size()
                        : counted(question, path).size())
                .max()
                .orElse(0);
    }

    private static double[] filled(int length) {
        double[] none = new double[length];
        Arrays.fill(none, -1);
        return none;
    }
}

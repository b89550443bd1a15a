package uk.sharedservices.partnership.finance.forecast;

import static uk.sharedservices.partnership.finance.forecast.assumption.ByYear.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.finance.forecast.assumption.CarryingCost;
import uk.sharedservices.partnership.finance.forecast.assumption.CarryingCost.InterestOn;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.HighNeedsFunding;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;
import uk.sharedservices.partnership.rule.Working;

/** Works out one path, year by year. Used once. */
final class ForecastCalculation {

    private final ForecastQuestion question;
    private final ForecastPath path;
    private final ForecastWords words;
    private final double[] plans;
    private final double[] unitCosts;
    private double funding;

    private ForecastCalculation(ForecastQuestion question, ForecastPath path, Working working) {
        this.question = question;
        this.path = path;
        this.words = new ForecastWords(question, working);
        this.plans = question.placements().stream()
                .mapToDouble(plan -> plan.plans().doubleValue())
                .toArray();
        this.unitCosts = question.placements().stream()
                .mapToDouble(plan -> plan.unitCost().doubleValue())
                .toArray();
        this.funding = (double) question.funding()
                .map(HighNeedsFunding::baseYear)
                .orElse(Pounds.NONE)
                .value();
    }

    /** Returns the lines of a path, as many years of it as are wanted. */
    static List<ForecastLine> lines(ForecastQuestion question, ForecastPath path, int years, Working working) {
        ForecastCalculation calculation = new ForecastCalculation(question, path, working);
        List<ForecastLine> lines = new ArrayList<>();
        long balance = question.opening().value();
        for (int year = 0; year < years; year++) {
            ForecastLine line = calculation.line(year, balance);
            lines.add(line);
            balance = line.closing();
        }
        return lines;
    }

    private ForecastLine line(int year, long opening) {
        List<PlacementLine> placements = placements(year);
        long spend = placements.stream().mapToLong(PlacementLine::spend).reduce(0, Math::addExact);
        long fixed = pounds(question.fixedSpend(), year);
        long others = pounds(question.otherBlocks(), year);
        long given = pounds(question.givenInYear(), year);
        long block = funding(year);
        long transfers = Math.addExact(
                pounds(question.transfersIn(), year),
                path == ForecastPath.MITIGATED ? pounds(question.newTransfersIn(), year) : 0);
        long savings = path == ForecastPath.MITIGATED ? savings(year) : 0;
        long out = Math.addExact(Math.addExact(spend, fixed), Math.addExact(others, given));
        long inYear = Math.subtractExact(out, Math.addExact(Math.addExact(block, transfers), savings));
        long external = question.external().stream()
                .mapToLong(money -> pounds(money.amounts(), year))
                .reduce(0, Math::addExact);
        long closing = Math.subtractExact(Math.addExact(opening, inYear), external);
        ForecastLine line = new ForecastLine(
                question.year(year),
                opening,
                placements,
                fixed,
                others,
                given,
                block,
                transfers,
                savings,
                inYear,
                external,
                ForecastArithmetic.pounds("balance", (double) closing),
                question.carryingCost()
                        .map(cost -> carryingCost(cost, year, opening, closing))
                        .orElse(0L));
        words.year(line, year, path);
        return line;
    }

    private List<PlacementLine> placements(int year) {
        List<PlacementPlan> asked = question.placements();
        for (int place = 0; place < plans.length; place++) {
            PlanGrowth growth = at(asked.get(place).growth(), year, PlanGrowth.of(Percent.NONE));
            plans[place] =
                    ForecastArithmetic.grown(plans[place], 1 + growth.net().share(), 0);
            unitCosts[place] = ForecastArithmetic.priced(
                    unitCosts[place], at(question.price(), year, Percent.NONE).share());
        }
        for (int place = 0; place < plans.length; place++) {
            PlacementPlan plan = asked.get(place);
            if (plan.overflowsTo().isPresent()) {
                double capacity = at(plan.capacity(), year, BigDecimal.ZERO).doubleValue();
                double excess = ForecastArithmetic.overflow(plans[place], capacity);
                plans[place] -= excess;
                plans[question.placeOf(plan.overflowsTo().get())] += excess;
            }
        }
        List<PlacementLine> lines = new ArrayList<>();
        for (int place = 0; place < plans.length; place++) {
            lines.add(new PlacementLine(
                    asked.get(place).placement(),
                    decimal(plans[place], 1),
                    decimal(unitCosts[place], 2),
                    ForecastArithmetic.pounds("spending", ForecastArithmetic.cost(plans[place], unitCosts[place]))));
        }
        return lines;
    }

    private long funding(int year) {
        question.funding()
                .ifPresent(block -> funding =
                        ForecastArithmetic.raised(funding, block.taken(year).share()));
        return ForecastArithmetic.pounds("high needs block", funding);
    }

    private long savings(int year) {
        long delivered = 0;
        for (PlannedSaving saving : question.savings()) {
            if (saving.confidence() == SavingConfidence.CONFIDENT) {
                delivered = Math.addExact(delivered, (long) ForecastArithmetic.delivered(
                        (double) pounds(saving.amounts(), year),
                        ForecastArithmetic.share(saving.delivery().share(), 0)));
            }
        }
        return delivered;
    }

    private static long carryingCost(CarryingCost cost, int year, long opening, long closing) {
        double balance = cost.on() == InterestOn.OPENING ? (double) opening : (double) (opening + closing) / 2;
        double interest = at(cost.interest(), year, Percent.NONE).share();
        return ForecastArithmetic.pounds("interest", Math.rint(Math.max(balance, 0) * interest));
    }

    private static long pounds(List<Pounds> byYear, int year) {
        return at(byYear, year, Pounds.NONE).value();
    }

    private static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
    }
}

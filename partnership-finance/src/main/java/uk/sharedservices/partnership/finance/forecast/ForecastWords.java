package uk.sharedservices.partnership.finance.forecast;

import static uk.sharedservices.partnership.finance.forecast.assumption.ByYear.at;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.rule.Working;

/** Tells how the figures of a year were reached. */
final class ForecastWords {

    private final ForecastQuestion question;
    private final Working working;

    ForecastWords(ForecastQuestion question, Working working) {
        this.question = question;
        this.working = working;
    }

    /** Returns {@code £12,840,000}. */
    static String pounds(long value) {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }

    void year(ForecastLine line, int year, ForecastPath path) {
        if (!working.isKept()) {
            return;
        }
        String in = "In " + line.year() + " ";
        if (!line.placements().isEmpty()) {
            working.step(
                    ForecastRules.PLANS,
                    line.plans(),
                    () -> in
                            + question.placements().stream()
                                    .map(plan -> growth(plan, line, year))
                                    .collect(Collectors.joining("; "))
                            + ".");
            working.step(
                    ForecastRules.SPEND,
                    line.spend(),
                    () -> in
                            + line.placements().stream()
                                    .map(each -> each.plans() + " plans at " + MoneyInWords.pounds(each.unitCost())
                                            + " cost " + pounds(each.spend()))
                                    .collect(Collectors.joining(", "))
                            + (line.fixedSpend() == 0
                                    ? ""
                                    : ", and spending that does not follow plans " + pounds(line.fixedSpend()))
                            + ".");
        }
        question.funding()
                .ifPresent(block -> working.step(
                        ForecastRules.FUNDING,
                        line.funding(),
                        () -> in + "the high needs block changes by "
                                + block.taken(year).inWords()
                                + (block.cap().isEmpty()
                                        ? ""
                                        : ", the smaller of an uplift of "
                                                + at(block.uplift(), year, Percent.NONE)
                                                        .inWords() + " and a cap of "
                                                + at(block.cap(), year, Percent.NONE)
                                                        .inWords())
                                + ", to " + pounds(line.funding()) + "."));
        if (path == ForecastPath.MITIGATED) {
            working.step(
                    ForecastRules.MITIGATED,
                    line.savings(),
                    () -> in + "savings that the plan is confident of come to " + pounds(line.savings())
                            + " delivered, and transfers in to " + pounds(line.transfersIn()) + ".");
        }
        working.step(ForecastRules.BALANCE, line.closing(), () -> in + balance(line));
        question.external().stream()
                .filter(money -> at(money.amounts(), year, Pounds.NONE).value() != 0)
                .forEach(money -> working.step(
                        ForecastRules.EXTERNAL,
                        at(money.amounts(), year, Pounds.NONE).value(),
                        () -> in + "external money of "
                                + at(money.amounts(), year, Pounds.NONE).inWords() + " comes from "
                                + money.from().words()
                                + money.authorisation()
                                        .map(by -> ", authorised by " + by)
                                        .orElse("")
                                + "."));
        question.carryingCost()
                .ifPresent(cost -> working.step(
                        ForecastRules.CARRYING_COST,
                        line.carryingCost(),
                        () -> in + "carrying the deficit costs the general fund " + pounds(line.carryingCost())
                                + ", at "
                                + at(cost.interest(), year, Percent.NONE).inWords() + " on the "
                                + switch (cost.on()) {
                                    case OPENING -> "balance at the beginning of the year";
                                    case AVERAGE -> "average of the balances at its beginning and end";
                                }
                                + "."));
    }

    private String growth(PlacementPlan plan, ForecastLine line, int year) {
        PlanGrowth growth = at(plan.growth(), year, PlanGrowth.of(Percent.NONE));
        String flows = growth.newPlans().equals(Percent.NONE) && growth.ceased().equals(Percent.NONE)
                ? ""
                : " (" + growth.newPlans().roundedInWords() + " new, less "
                        + growth.ceased().roundedInWords() + " ceased, residual "
                        + growth.residual().roundedInWords() + ")";
        return "plans of " + plan.placement().words() + " change by "
                + growth.net().roundedInWords() + flows
                + plan.overflowsTo()
                        .map(to -> ", no more than " + at(plan.capacity(), year, BigDecimal.ZERO)
                                + " of them and the rest in " + to.words() + ",")
                        .orElse("")
                + " to "
                + line.placements().get(question.placeOf(plan.placement())).plans();
    }

    private static String balance(ForecastLine line) {
        return pounds(line.opening()) + " is brought forward and the in-year figure is " + pounds(line.inYear())
                + (line.otherBlocks() == 0 ? "" : ", " + pounds(line.otherBlocks()) + " of it of other blocks")
                + (line.transfersIn() == 0
                        ? ""
                        : ", after transfers into the high needs block of " + pounds(line.transfersIn()))
                + (line.external() == 0 ? "" : "; external money takes off " + pounds(line.external()))
                + (line.closing() < 0 ? ": a surplus of " : ": ")
                + pounds(Math.abs(line.closing())) + " is carried forward.";
    }
}

package uk.sharedservices.partnership.finance.forecast.assumption;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.sharedservices.partnership.InvalidValueException;

/** What must hold of a question as a whole. */
final class ForecastQuestionCheck {

    private final ForecastQuestion question;

    private ForecastQuestionCheck(ForecastQuestion question) {
        this.question = question;
    }

    static void of(ForecastQuestion question) {
        if (question.years() < 1 || question.years() > ForecastQuestion.MOST_YEARS) {
            throw InvalidValueException.of(
                            "years", "must be from 1 to " + ForecastQuestion.MOST_YEARS, question.years())
                    .at("years");
        }
        question.year(question.years() - 1);
        ForecastQuestionCheck check = new ForecastQuestionCheck(question);
        check.lists();
        check.placements();
        check.oneWay();
    }

    private void lists() {
        list("price", question.price());
        list("fixedSpend", question.fixedSpend());
        list("otherBlocks", question.otherBlocks());
        list("transfersIn", question.transfersIn());
        list("newTransfersIn", question.newTransfersIn());
        list("givenInYear", question.givenInYear());
        question.savings().forEach(saving -> list("savings", saving.amounts()));
        question.external().forEach(money -> list("external", money.amounts()));
        question.carryingCost().ifPresent(cost -> list("carryingCost", cost.interest()));
        question.funding().ifPresent(block -> {
            list("funding", block.uplift());
            list("funding", block.cap());
        });
        notBelowNothing("fixedSpend", question.fixedSpend());
        notBelowNothing("newTransfersIn", question.newTransfersIn());
    }

    private void list(String field, List<?> values) {
        ByYear.check(field, field, values, question.years());
    }

    private static void notBelowNothing(String field, List<Pounds> values) {
        if (values.stream().anyMatch(value -> value.value() < 0)) {
            throw InvalidValueException.of(field, "must be nothing or more in each year", values)
                    .at(field);
        }
    }

    private void placements() {
        Set<Placement> seen = new HashSet<>();
        for (PlacementPlan plan : question.placements()) {
            list("placements", plan.growth());
            list("placements", plan.capacity());
            if (!seen.add(plan.placement())) {
                throw InvalidValueException.of(
                                "placements",
                                "must name each placement once",
                                plan.placement().words())
                        .at("placements");
            }
        }
        if (seen.contains(Placement.ALL) && seen.size() > 1) {
            throw InvalidValueException.of("placements", "must be all together or each apart", seen)
                    .at("placements");
        }
        question.placements()
                .forEach(plan -> plan.overflowsTo()
                        .filter(to -> question.placeOf(to) <= question.placeOf(plan.placement()))
                        .ifPresent(to -> {
                            throw InvalidValueException.of(
                                            "overflow of " + plan.placement().words(),
                                            "must go to a placement that is listed later",
                                            to.words())
                                    .at("placements");
                        }));
    }

    private void oneWay() {
        boolean given = !question.givenInYear().isEmpty();
        boolean worked = !question.placements().isEmpty()
                || question.funding().isPresent()
                || !question.price().isEmpty()
                || !question.fixedSpend().isEmpty()
                || !question.otherBlocks().isEmpty()
                || !question.transfersIn().isEmpty();
        if (given == worked) {
            throw InvalidValueException.of(
                            "in-year figures",
                            "must be given, or worked out from plans and funding, and not both",
                            given ? "both" : "neither")
                    .at("givenInYear");
        }
    }
}

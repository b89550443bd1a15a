package uk.sharedservices.partnership.finance.leaving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.Weight;

/** What must hold of what is told of the costs of leaving. */
final class CostCheck {

    private static final BigDecimal MOST_ON_COSTS = new BigDecimal("100");

    private CostCheck() {}

    static void of(TimedCost cost) {
        bearer(cost.what(), cost.paidBy(), cost.shares());
        cost.rate().filter(rate -> rate.amount().isNegative()).ifPresent(rate -> {
            throw InvalidValueException.of("rate of " + cost.what(), "must not be below nothing", rate)
                    .at("rate");
        });
        cost.onCostsPercent()
                .filter(rate -> rate.signum() < 0 || rate.compareTo(MOST_ON_COSTS) > 0)
                .ifPresent(rate -> {
                    throw InvalidValueException.of(
                                    "on-costs of " + cost.what(), "must be nothing to 100 per cent", rate)
                            .at("onCostsPercent");
                });
        if (!cost.awards().isEmpty() && cost.per() != RatePer.YEAR) {
            throw InvalidValueException.of("awards of " + cost.what(), "must be upon a rate for a year", cost.per())
                    .at("awards");
        }
        if (cost.firstDay().isPresent()) {
            LocalDate from = cost.firstDay().get();
            cost.lastDay().filter(to -> to.isBefore(from)).ifPresent(to -> {
                throw InvalidValueException.of(
                                "last day of " + cost.what(), "must not be before the first, " + from, to)
                        .at("lastDay");
            });
            LocalDate before = from;
            for (PayAward award : cost.awards()) {
                if (!award.from().isAfter(before)) {
                    throw InvalidValueException.of(
                                    "awards of " + cost.what(),
                                    "must be after the first day, which the rate holds for, and in order",
                                    award.from())
                            .at("awards");
                }
                before = award.from();
            }
        }
    }

    static void of(OnceCost cost) {
        bearer(cost.what(), cost.paidBy(), cost.shares());
        cost.amount().filter(amount -> amount.amount().isNegative()).ifPresent(amount -> {
            throw InvalidValueException.of("amount of " + cost.what(), "must not be below nothing", amount)
                    .at("amount");
        });
    }

    static void of(LeavingCosts costs) {
        for (CostKind kind : costs.none()) {
            if (costs.holds(kind)) {
                throw InvalidValueException.of(
                                "kinds of cost said to be none", "must be kinds of which none is given", kind)
                        .at("none");
            }
        }
    }

    private static void bearer(String what, Optional<String> paidBy, List<Weight> shares) {
        if (paidBy.isPresent() && !shares.isEmpty()) {
            throw InvalidValueException.of(what, "must be borne by one council or by shares, not both", "both");
        }
    }
}

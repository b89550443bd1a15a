package uk.sharedservices.partnership.finance.leaving.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Weight;

/** What must hold of each cost of leaving by itself. */
final class CostCheck {

    private static final BigDecimal MOST_ON_COSTS = new BigDecimal("100");

    private CostCheck() {}

    static void of(TimedCost cost) {
        bearer(cost);
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
        cost.nationalAwards()
                .filter(scale -> cost.per() != RatePer.YEAR || !cost.awards().isEmpty())
                .ifPresent(scale -> {
                    throw InvalidValueException.of(
                                    "national awards of " + cost.what(),
                                    "must be upon a rate for a year that is given no awards of its own",
                                    scale)
                            .at("nationalAwards");
                });
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
        bearer(cost);
        cost.amount().filter(amount -> amount.amount().isNegative()).ifPresent(amount -> {
            throw InvalidValueException.of("amount of " + cost.what(), "must not be below nothing", amount)
                    .at("amount");
        });
    }

    private static void bearer(BorneCost cost) {
        if (cost.shares().isEmpty()) {
            return;
        }
        if (cost.paidBy().isPresent()) {
            throw InvalidValueException.of(cost.what(), "must be borne by one council or by shares, not both", "both")
                    .at("paidBy");
        }
        try {
            shares(cost.shares());
        } catch (InvalidValueException wrong) {
            throw wrong.at("shares");
        }
    }

    /** Refuses shares by which no cost can be shared. */
    static void shares(List<Weight> shares) {
        CostSharing.by(ApportionmentKey.of(KeyMeasure.OTHER, "the shares"), shares);
    }
}

package uk.sharedservices.partnership.finance.forecast.assumption;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * How plans change from one January to the next, as shares of the plans in force: new ones less ceased ones, and a residual,
 * because published flows do not make published stocks (England, January 2024: 14,417 plans, 2.8 %, unexplained).
 *
 * @param newPlans  new plans
 * @param ceased  plans that ceased, positive
 * @param residual  what the two do not explain; all of it where flows are not known
 */
public record PlanGrowth(Percent newPlans, Percent ceased, Percent residual) {

    /** Refuses flows below nothing, and growth that no authority had. */
    public PlanGrowth {
        if (newPlans.compareTo(Percent.NONE) < 0 || ceased.compareTo(Percent.NONE) < 0) {
            throw InvalidValueException.of(
                    "new and ceased plans", "must be nothing or more", newPlans + " and " + ceased);
        }
        net(newPlans, ceased, residual);
    }

    /** Returns growth of which the flows are not known. */
    public static PlanGrowth of(String netPercent) {
        return of(Percent.of(netPercent));
    }

    /** Returns growth of which the flows are not known. */
    public static PlanGrowth of(Percent net) {
        return new PlanGrowth(Percent.NONE, Percent.NONE, net);
    }

    /** New less ceased plans, and the residual: from -100 to 100 per cent. */
    public Percent net() {
        return net(newPlans, ceased, residual);
    }

    private static Percent net(Percent newPlans, Percent ceased, Percent residual) {
        return new Percent(newPlans.value().subtract(ceased.value()).add(residual.value()));
    }
}

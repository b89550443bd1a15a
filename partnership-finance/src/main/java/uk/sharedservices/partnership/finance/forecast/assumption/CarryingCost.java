package uk.sharedservices.partnership.finance.forecast.assumption;

import java.util.List;

/**
 * What a council pays to carry a deficit: interest on the cash that it borrows for it, which falls on the general fund and
 * never on the grant.
 *
 * @param interest  by year
 * @param on  the balance that interest is reckoned on
 */
public record CarryingCost(List<Percent> interest, InterestOn on) {

    /** The balance that a year's interest is reckoned on; a surplus earns none here. */
    public enum InterestOn {
        /** The balance at the beginning of the year. */
        OPENING,
        /** Halfway between the balances at its beginning and its end. */
        AVERAGE
    }

    /** Takes a copy. */
    public CarryingCost {
        interest = List.copyOf(interest);
    }
}

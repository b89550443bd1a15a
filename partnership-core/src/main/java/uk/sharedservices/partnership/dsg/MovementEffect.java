package uk.sharedservices.partnership.dsg;

import org.joda.money.Money;

/** Which way a figure, as printed, moves the balance. */
public enum MovementEffect {
    /** It adds to a deficit, or takes from a surplus. */
    ADDS_TO_DEFICIT,
    /** It takes from a deficit, or adds to a surplus. */
    REDUCES_DEFICIT;

    /** Returns a printed sum with a deficit positive. */
    public Money deficitPositive(Money printed) {
        return this == ADDS_TO_DEFICIT ? printed : printed.negated();
    }
}

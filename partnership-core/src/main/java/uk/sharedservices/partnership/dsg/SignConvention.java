package uk.sharedservices.partnership.dsg;

import org.joda.money.Money;

/** Which way round a document prints balances. In the model a deficit is always positive. */
public enum SignConvention {
    /** A deficit or overspend is printed as a positive figure. */
    DEFICIT_POSITIVE,
    /** A surplus or underspend is printed as a positive figure. */
    SURPLUS_POSITIVE;

    /** Returns a printed sum with a deficit positive. */
    public Money deficitPositive(Money printed) {
        return this == DEFICIT_POSITIVE ? printed : printed.negated();
    }
}

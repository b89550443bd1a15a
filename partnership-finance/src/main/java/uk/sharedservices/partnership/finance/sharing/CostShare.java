package uk.sharedservices.partnership.finance.sharing;

import org.joda.money.Money;

/**
 * One council's part of a shared cost.
 *
 * @param council  the council, as the weights name it
 * @param pence  its part, in pence
 * @param exact  its part before rounding, in pence
 */
public record CostShare(String council, long pence, ExactNumber exact) {

    /** The part as a sum. */
    public Money amount() {
        return Pence.money(pence);
    }

    /** The odd pennies that it carries: how far it is above its exact part rounded down, or below that of a credit. */
    public long oddPence() {
        return Math.abs(pence)
                - exact.abs().numerator().divide(exact.denominator()).longValueExact();
    }

    /** Returns {@code Tameside £117,782.23}. */
    @Override
    public String toString() {
        return council + " " + Pence.words(pence);
    }
}

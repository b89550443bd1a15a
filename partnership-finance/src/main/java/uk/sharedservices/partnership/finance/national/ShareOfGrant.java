package uk.sharedservices.partnership.finance.national;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;

/**
 * A council's balance over its grant, exact: shares are compared by multiplying out, and rounded only to be shown.
 *
 * @param authority  the council
 * @param pounds  its balance, deficit positive
 * @param allocation  its grant, whose total is above nothing
 */
record ShareOfGrant(AuthorityFigures authority, long pounds, GrantAllocation allocation) {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Money balance() {
        return Money.ofMajor(CurrencyUnit.GBP, pounds);
    }

    Money grant() {
        return allocation.total().amount();
    }

    /** The percentage, far finer than is shown. */
    BigDecimal percentage() {
        return balance().getAmount().multiply(HUNDRED).divide(grant().getAmount(), MathContext.DECIMAL64);
    }

    /** The percentage to two places, halves rounded away from zero. */
    BigDecimal shown() {
        return balance().getAmount().multiply(HUNDRED).divide(grant().getAmount(), PLACES, RoundingMode.HALF_UP);
    }

    /** Returns below nothing, nothing or above it, as this share is less than another, the same or larger. */
    int against(ShareOfGrant other) {
        return balance()
                .getAmount()
                .multiply(other.grant().getAmount())
                .compareTo(other.balance().getAmount().multiply(grant().getAmount()));
    }
}

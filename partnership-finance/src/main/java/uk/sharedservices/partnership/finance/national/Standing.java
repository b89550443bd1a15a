package uk.sharedservices.partnership.finance.national;

import java.math.BigDecimal;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * Where a council's balance stands among those of all councils.
 *
 * @param council  its code
 * @param name  its name
 * @param balance  its balance at 31 March 2024, deficit positive
 * @param grant  the gross grant of 2023/24 that the balance is held against
 * @param share  the balance as a percentage of that grant, to two places, deficit positive
 * @param rank  its place, 1 for the largest deficit; equal shares have one rank
 * @param of  how many councils are ranked
 * @param percentile  the percentage of the councils whose share is no larger than its own, to one place
 */
public record Standing(
        CouncilCode council,
        String name,
        Money balance,
        Money grant,
        BigDecimal share,
        int rank,
        int of,
        BigDecimal percentile) {

    /** Returns whether the balance is a deficit. */
    public boolean isDeficit() {
        return balance.isPositive();
    }
}

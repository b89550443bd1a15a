package uk.sharedservices.partnership.finance.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * One year of a forecast, in whole pounds, deficits positive.
 *
 * @param year  the year
 * @param opening  the balance brought forward
 * @param placements  plans and their cost by placement; none where in-year figures were given
 * @param fixedSpend  high needs spending that does not follow plans
 * @param otherBlocks  the in-year figure of the other blocks
 * @param given  the in-year figure that was given in place of spending and funding; nought where these were worked out
 * @param funding  the high needs block
 * @param transfersIn  transfers into it
 * @param savings  savings delivered
 * @param inYear  the in-year figure: spending, other blocks and the figure given, less funding, transfers and savings
 * @param external  money from outside the grant
 * @param closing  the balance carried forward: brought forward, and in-year, less external money
 * @param carryingCost  what carrying the deficit costs the general fund; no part of the balance
 */
public record ForecastLine(
        FinancialYear year,
        long opening,
        List<PlacementLine> placements,
        long fixedSpend,
        long otherBlocks,
        long given,
        long funding,
        long transfersIn,
        long savings,
        long inYear,
        long external,
        long closing,
        long carryingCost) {

    /** Takes a copy. */
    public ForecastLine {
        placements = List.copyOf(placements);
    }

    /** The plans of every placement together, to a tenth. */
    public BigDecimal plans() {
        return placements.stream().map(PlacementLine::plans).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the plans of every placement cost, and the spending that does not follow plans. */
    public long spend() {
        return placements.stream().mapToLong(PlacementLine::spend).reduce(fixedSpend, Math::addExact);
    }

    /** The balance carried forward as money. */
    public Money closingBalance() {
        return Money.ofMajor(CurrencyUnit.GBP, closing);
    }
}

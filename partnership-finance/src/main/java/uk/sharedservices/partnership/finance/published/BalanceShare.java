package uk.sharedservices.partnership.finance.published;

import static uk.sharedservices.partnership.finance.published.Cells.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.published.Table;

/**
 * A balance at the end of a year as a percentage of the year's grant, from the section 251 outturn: Tameside, 2019/20, 0.28.
 *
 * <p>The pounds themselves were not published. They lie between {@link #least} and {@link #greatest}.
 *
 * @param year  2019/20 to 2021/22
 * @param area  whose balance
 * @param percentage  to two places, deficit positive
 * @param grant  the gross grant in pounds that it was held against, as held with its decimals, if that is known
 */
public record BalanceShare(FinancialYear year, GrantArea area, PrintedNumber percentage, Optional<BigDecimal> grant) {

    private static final Table TABLE = Cells.table(
            "dsg-balance-percentages.csv", List.of("year", "level", "dfe_code", "name", "percentage", "grant"));

    /** Returns those that ship: 478, of England, its regions and 149 or 150 authorities. */
    public static List<BalanceShare> published() {
        return Held.SHARES;
    }

    /** The least balance in pounds that is printed as this percentage, if the grant is known. */
    public Optional<BigDecimal> least() {
        return pounds(percentage.value().subtract(percentage.halfLastPlace()));
    }

    /** The greatest balance in pounds that is printed as this percentage, if the grant is known. */
    public Optional<BigDecimal> greatest() {
        return pounds(percentage.value().add(percentage.halfLastPlace()));
    }

    private Optional<BigDecimal> pounds(BigDecimal share) {
        return grant.map(whole -> whole.multiply(share).movePointLeft(2));
    }

    private static BalanceShare of(List<String> row) {
        return new BalanceShare(
                FinancialYear.parse(row.get(0)),
                new GrantArea(GrantArea.Level.valueOf(row.get(1)), given(row.get(2)), row.get(3)),
                PrintedNumber.of(row.get(4)),
                given(row.get(5)).map(BigDecimal::new));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<BalanceShare> SHARES =
                TABLE.rows().stream().map(BalanceShare::of).toList();
    }
}

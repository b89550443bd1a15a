package uk.sharedservices.partnership.finance.forecast.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.published.BalanceShare;
import uk.sharedservices.partnership.finance.published.GrantArea;

/** Balances at 31 March 2022, in the middle of what their percentages of the grant leave open. */
final class PublishedBalances {

    private static final FinancialYear YEAR = FinancialYear.startingIn(2021);

    private static final Map<String, BigDecimal> BY_DFE_CODE = BalanceShare.published().stream()
            .filter(share -> share.year().equals(YEAR)
                    && share.area().level() == GrantArea.Level.AUTHORITY
                    && share.area().dfeCode().isPresent()
                    && share.grant().isPresent())
            .collect(Collectors.toMap(
                    share -> share.area().dfeCode().orElseThrow(),
                    share -> share.grant()
                            .orElseThrow()
                            .multiply(share.percentage().value())
                            .movePointLeft(2)));

    private PublishedBalances() {}

    /** Returns an authority's balance in pounds, deficit positive; empty if none can be told. */
    static Optional<BigDecimal> at31March2022(String dfeCode) {
        return Optional.ofNullable(BY_DFE_CODE.get(dfeCode));
    }
}

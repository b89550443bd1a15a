package uk.sharedservices.partnership.finance.forecast.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.published.PublishedPositions;
import uk.sharedservices.partnership.money.MoneyInWords;

/**
 * By how much a council's balance moved in 2023/24, and how that is known.
 *
 * @param pounds  the movement in whole pounds, a deficit positive
 * @param average  whether it is half the movement of two years, because the balance between them is not held
 * @param standing  how it is known
 */
record BaseYearFigure(long pounds, boolean average, String standing) {

    private static final FinancialYear YEAR_BEFORE = FinancialYear.startingIn(2022);

    /** Returns what is asked, or else what the published balances come to. */
    static BaseYearFigure of(AuthorityFigures figures, ForecastOptions options) {
        return options.inYear()
                .map(told -> new BaseYearFigure(told.value(), false, "as asked"))
                .orElseGet(() -> of(figures));
    }

    /** Returns what the published balances come to: of one year where the balance before it was published. */
    static BaseYearFigure of(AuthorityFigures figures) {
        long balance = figures.balance().orElseThrow();
        return at31March2023(figures)
                .map(before -> ofOneYear(balance, before))
                .orElseGet(() -> ofTwoYears(balance, before(figures)));
    }

    /**
     * Returns whether the balance fell although it was in deficit, and nothing tells why. Councils in deficit seldom spend less
     * than their grant; the Department's safety valve agreements, whose payments are not in the figures, are the likelier cause.
     */
    static boolean fellInDeficit(AuthorityFigures figures) {
        BaseYearFigure figure = of(figures);
        return figure.average() && figure.pounds() < 0 && before(figures).signum() > 0;
    }

    private static BaseYearFigure ofOneYear(long balance, DsgPosition before) {
        Money carried = before.deficitPositive(before.carriedForward().orElseThrow());
        long movement = Math.subtractExact(
                balance, carried.getAmount().setScale(0, RoundingMode.HALF_UP).longValueExact());
        return new BaseYearFigure(
                movement,
                false,
                "the balance of 31 March 2024 less that of 31 March 2023, "
                        + MoneyInWords.pounds(carried.getAmount()) + ", published as "
                        + before.carriedForward().orElseThrow() + ": "
                        + before.source().document() + "; it counts other blocks and any external money as high needs"
                        + " spending");
    }

    private static BaseYearFigure ofTwoYears(long balance, BigDecimal before) {
        long movement = BigDecimal.valueOf(balance)
                .subtract(before)
                .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new BaseYearFigure(
                movement,
                true,
                "assumed: no balance at 31 March 2023 is held, so half the movement of the balance since 31 March 2022, then about "
                        + Pounds.of(before.setScale(0, RoundingMode.HALF_UP).longValueExact())
                                .inWords()
                        + " by its percentage of the grant; it counts other blocks as high needs spending, and where external money"
                        + " came in it understates spending");
    }

    private static BigDecimal before(AuthorityFigures figures) {
        return PublishedBalances.at31March2022(figures.authority().dfeCode()).orElseThrow();
    }

    private static Optional<DsgPosition> at31March2023(AuthorityFigures figures) {
        return PublishedPositions.tamesideAndStockport().stream()
                .filter(position -> position.council().equals(figures.council())
                        && position.year().equals(YEAR_BEFORE)
                        && position.figureStatus() == FigureStatus.OUTTURN
                        && position.carriedForward().isPresent())
                .findFirst();
    }
}

package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;

/** Words that the pages about forecasts share. */
public final class ForecastWording {

    /** What every forecast says of itself. */
    public static final String CAUTION =
            "This follows from the assumptions and is no prediction. Forecasts of these balances have"
                    + " missed by a multiple, both ways.";

    private ForecastWording() {}

    /** Returns {@code a deficit of £1,000}. */
    static String balance(long pounds) {
        if (pounds == 0) {
            return "a balance of nothing";
        }
        return side(pounds) + pounds(Math.abs(pounds));
    }

    /** Returns {@code a deficit of £77.6m}, of a balance that is projected and not known to the pound. */
    static String projectedBalance(long pounds) {
        return pounds == 0 ? balance(0) : side(pounds) + projected(Math.abs(pounds));
    }

    private static String side(long pounds) {
        return pounds > 0 ? "a deficit of " : "a surplus of ";
    }

    /**
     * Returns how simulated balances lie: {@code the deficit is more than £70.7m, and in nine of ten it lies between £32.8m and
     * £107.0m}, after words such as {@code in half of the runs}.
     */
    static String spread(BalanceSpread spread) {
        boolean deficits = spread.p5() > 0;
        if (deficits || spread.p95() < 0) {
            return middle(spread) + ", and in nine of ten it lies between "
                    + projected(deficits ? spread.p5() : -spread.p95()) + " and "
                    + projected(deficits ? spread.p95() : -spread.p5());
        }
        return middle(spread) + ", and in nine of ten the balance lies between " + projectedBalance(spread.p5())
                + " and " + projectedBalance(spread.p95());
    }

    private static String middle(BalanceSpread spread) {
        if (spread.p50() > 0) {
            return "the deficit is more than " + projected(spread.p50());
        }
        return (spread.p50() < 0 ? "the surplus is less than " + projected(-spread.p50()) : "there is no surplus")
                + (spread.p95() > 0 ? ", or there is a deficit" : "");
    }

    /** Returns {@code £77.6m}, a projected sum as pictures tell it. */
    static String projected(long value) {
        return Words.projected(BigDecimal.valueOf(value)).text();
    }

    /** Returns {@code £1,000}. */
    static String pounds(long value) {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }
}

package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import uk.sharedservices.partnership.money.MoneyInWords;

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
        return (pounds > 0 ? "a deficit of " : "a surplus of ") + pounds(Math.abs(pounds));
    }

    /** Returns {@code £1,000}. */
    public static String pounds(long value) {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }
}

package uk.sharedservices.partnership.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.joda.money.Money;

/** Sums as officers write them in a sentence. */
public final class MoneyInWords {

    private static final DecimalFormat POUNDS = format("#,##0");
    private static final DecimalFormat POUNDS_AND_PENCE = format("#,##0.00");

    private MoneyInWords() {}

    /** Returns {@code £5,500,000}, with pence only when there are any. */
    public static String pounds(Money amount) {
        return pounds(amount.getAmount());
    }

    /** Returns {@code £1,500}, with pence only when there are any, halves of a penny rounded away from zero. */
    public static String pounds(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        // A format is no thread's to share; a copy is cheap, and making one is not.
        DecimalFormat format = (DecimalFormat) (whole ? POUNDS : POUNDS_AND_PENCE).clone();
        String digits = format.format(value.abs().setScale(2, RoundingMode.HALF_UP));
        return (value.signum() < 0 ? "-£" : "£") + digits;
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    }
}

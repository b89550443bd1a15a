package uk.sharedservices.partnership.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.joda.money.Money;

/** Sums as officers write them in a sentence. */
public final class MoneyInWords {

    private MoneyInWords() {}

    /** Returns {@code £5,500,000}, with pence only when there are any. */
    public static String pounds(Money amount) {
        return pounds(amount.getAmount());
    }

    /** Returns {@code £1,500}, with pence only when there are any, halves of a penny rounded away from zero. */
    public static String pounds(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String digits = new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(value.abs().setScale(2, RoundingMode.HALF_UP));
        return (value.signum() < 0 ? "-£" : "£") + digits;
    }
}

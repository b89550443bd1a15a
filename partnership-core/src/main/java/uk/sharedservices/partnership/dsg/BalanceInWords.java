package uk.sharedservices.partnership.dsg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.joda.money.Money;

/** Balances as officers write them: the sign in words. */
public final class BalanceInWords {

    private BalanceInWords() {}

    /** Returns, for a table, {@code £5,500,000 deficit}, {@code £300,000 surplus} or {@code £0}. */
    public static String deficitOrSurplus(Money balance) {
        if (balance.isZero()) {
            return pounds(balance);
        }
        return pounds(balance.abs()) + (balance.isPositive() ? " deficit" : " surplus");
    }

    /** Returns {@code a deficit of £5,500,000}, {@code a surplus of £300,000} or {@code a balance of £0}. */
    public static String inSentence(Money balance) {
        if (balance.isZero()) {
            return "a balance of " + pounds(balance);
        }
        return (balance.isPositive() ? "a deficit of " : "a surplus of ") + pounds(balance.abs());
    }

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

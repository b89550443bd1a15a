package uk.sharedservices.partnership.finance.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.MoneyInWords;

/** Sums of sterling as whole pence, and back. */
public final class Pence {

    private static final int PLACES = 2;

    private Pence() {}

    /**
     * Returns a sum as pence.
     *
     * @param what  what it is, for the message
     * @throws InvalidValueException if it is in another currency, or more pence than a long holds
     */
    public static long of(String what, Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw InvalidValueException.of(what, "must be in pounds sterling", amount.toString());
        }
        return of(what, amount.getAmount().movePointRight(PLACES).toBigIntegerExact());
    }

    /** Returns a whole number of pence as a long, or refuses it as {@link #of(String, Money)} does. */
    public static long of(String what, BigInteger pence) {
        if (pence.bitLength() >= Long.SIZE || pence.equals(BigInteger.valueOf(Long.MIN_VALUE))) {
            throw InvalidValueException.of(
                    what, "must be within " + Long.MAX_VALUE + " pence of nothing", new BigDecimal(pence));
        }
        return pence.longValueExact();
    }

    /** Returns pence as a sum. */
    public static Money money(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    /** Returns {@code £68,452.05}, or {@code £270,000} where there are no pence. */
    public static String words(long pence) {
        return MoneyInWords.pounds(money(pence));
    }
}

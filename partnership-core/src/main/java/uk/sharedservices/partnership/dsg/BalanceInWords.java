package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

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
}

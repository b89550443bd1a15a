package uk.sharedservices.partnership.finance.forecast.assumption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.MoneyInWords;

/**
 * A sum of whole pounds sterling, in files as text: {@code "21370000"}. Forecasts are kept to the pound.
 *
 * @param value  the pounds, a deficit or a cost positive; no more than a million million either way
 */
public record Pounds(long value) implements Comparable<Pounds> {

    /** Nothing. */
    public static final Pounds NONE = new Pounds(0);

    /** The largest sum that is accepted, and with a minus sign the smallest. */
    public static final long LARGEST = 1_000_000_000_000L;

    private static final Pattern FORM = Pattern.compile("-?\\d{1,13}");

    /** Refuses a sum that no council has. */
    public Pounds {
        if (value > LARGEST || value < -LARGEST) {
            throw InvalidValueException.of("sum", "must be within £1,000,000,000,000 either way", value);
        }
    }

    /** Returns a sum of whole pounds. */
    public static Pounds of(long value) {
        return new Pounds(value);
    }

    /** Returns the sum that a text says: digits, after a minus if it is below nothing. */
    @JsonCreator
    public static Pounds parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw InvalidValueException.of(
                    "sum", "must be whole pounds in digits, at most thirteen, such as 21370000", text);
        }
        return new Pounds(Long.parseLong(text));
    }

    /**
     * Returns a sum of money that is whole pounds.
     *
     * @throws InvalidValueException if it is in another currency, or has pence
     */
    public static Pounds of(Money money) {
        if (!money.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw InvalidValueException.of("currency", "must be pounds sterling", money.getCurrencyUnit());
        }
        BigDecimal amount = money.getAmount().stripTrailingZeros();
        if (amount.scale() > 0) {
            throw InvalidValueException.of("sum", "must be whole pounds", money);
        }
        return new Pounds(amount.longValueExact());
    }

    /** The sum as money. */
    public Money money() {
        return Money.ofMajor(CurrencyUnit.GBP, value);
    }

    @Override
    public int compareTo(Pounds other) {
        return Long.compare(value, other.value);
    }

    /** Returns {@code £21,370,000}. */
    public String inWords() {
        return MoneyInWords.pounds(BigDecimal.valueOf(value));
    }

    /** Returns the digits. */
    @Override
    @JsonValue
    public String toString() {
        return Long.toString(value);
    }
}

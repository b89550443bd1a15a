package uk.sharedservices.partnership.finance.forecast.assumption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A percentage, such as a yearly growth, in files as text: {@code "10.3"} is ten and three tenths per cent.
 *
 * @param value  the percentage, from -100 to 100
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** Nothing. */
    public static final Percent NONE = new Percent(BigDecimal.ZERO);

    /** The whole. */
    public static final Percent WHOLE = new Percent(BigDecimal.valueOf(100));

    private static final int ROUNDED_PLACES = 2;
    private static final Pattern FORM = Pattern.compile("-?\\d{1,9}(\\.\\d{1,12})?");

    /** Refuses what no yearly change is. */
    public Percent {
        if (value.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw InvalidValueException.of(
                    "percentage", "must be from -100 to 100 per cent", value.toPlainString() + " per cent");
        }
    }

    /** Returns the percentage that a text says: digits, after a minus if it is below nothing. */
    @JsonCreator
    public static Percent of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw InvalidValueException.of("percentage", "must be digits such as 10.3", text);
        }
        return new Percent(new BigDecimal(text));
    }

    /** The share of one that arithmetic takes: 0.103 for 10.3 per cent, the nearest number of double precision. */
    public double share() {
        return value.movePointLeft(2).doubleValue();
    }

    /** Returns the smaller of two. */
    public Percent min(Percent other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** Returns {@code 10.3 %}. */
    public String inWords() {
        return this + " %";
    }

    /** Returns {@code 14.92 %} of 14.9238914626: two places at most, halves to the even digit. */
    public String roundedInWords() {
        BigDecimal rounded = value.setScale(Math.min(value.scale(), ROUNDED_PLACES), RoundingMode.HALF_EVEN);
        return new Percent(rounded).inWords();
    }

    /** Returns the digits. */
    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}

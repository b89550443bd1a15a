package uk.sharedservices.partnership.programme.appraisal.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * An exact number: a whole number divided by another, in lowest terms.
 *
 * <p>Weighted scores and flip points are often thirds and elevenths, which no decimal is.
 *
 * @param numerator  above the line, with the sign
 * @param denominator  below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int MOST_PLACES_SHOWN = 12;
    private static final BigInteger FINEST_SHOWN = BigInteger.TEN.pow(MOST_PLACES_SHOWN);

    /** Brings it to lowest terms; refuses a denominator of nothing. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw InvalidValueException.of("denominator", "must not be 0", denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** Returns one whole number divided by another. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a decimal as it is. */
    static Fraction of(BigDecimal value) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isZero() {
        return signum() == 0;
    }

    /** Returns the decimal of so many places that is nearest in the direction named, without zeros at its end. */
    BigDecimal toPlaces(int places, RoundingMode direction) {
        BigDecimal rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, direction)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the decimal where it ends within twelve places, {@code 7.25}, and otherwise the fraction, {@code 22/3}. */
    @JsonValue
    @Override
    public String toString() {
        return FINEST_SHOWN.mod(denominator).signum() == 0
                ? toPlaces(MOST_PLACES_SHOWN, RoundingMode.UNNECESSARY).toPlainString()
                : numerator + "/" + denominator;
    }
}

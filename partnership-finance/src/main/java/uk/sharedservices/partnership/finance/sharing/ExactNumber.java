package uk.sharedservices.partnership.finance.sharing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A number as a fraction in lowest terms, so that a third of a pound stays a third.
 *
 * @param numerator  above the line
 * @param denominator  below it, above nothing
 */
public record ExactNumber(BigInteger numerator, BigInteger denominator) implements Comparable<ExactNumber> {

    /** Nothing. */
    public static final ExactNumber ZERO = new ExactNumber(BigInteger.ZERO, BigInteger.ONE);

    /** Brings to lowest terms. */
    public ExactNumber {
        if (denominator.signum() <= 0) {
            throw InvalidValueException.of("denominator", "must be above nothing", denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** Returns a whole number. */
    public static ExactNumber of(long whole) {
        return new ExactNumber(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Returns a decimal number. */
    public static ExactNumber of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new ExactNumber(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new ExactNumber(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Returns the sum. */
    public ExactNumber plus(ExactNumber other) {
        return new ExactNumber(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Returns the difference. */
    public ExactNumber minus(ExactNumber other) {
        return plus(new ExactNumber(other.numerator.negate(), other.denominator));
    }

    /** Returns the product. */
    public ExactNumber times(ExactNumber other) {
        return new ExactNumber(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the number over another, which is above nothing. */
    public ExactNumber over(ExactNumber other) {
        return new ExactNumber(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Returns the number without its sign. */
    public ExactNumber abs() {
        return new ExactNumber(numerator.abs(), denominator);
    }

    /** Returns the number rounded to decimal places, halves away from zero. */
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(ExactNumber other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns {@code 3333 1/3}, {@code 5} or {@code -1/2}. */
    @Override
    @JsonValue
    public String toString() {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        String whole = parts[0].signum() == 0 && parts[1].signum() != 0 ? "" : parts[0].toString();
        String rest = parts[1].signum() == 0 ? "" : parts[1] + "/" + denominator;
        return (numerator.signum() < 0 ? "-" : "") + whole + (whole.isEmpty() || rest.isEmpty() ? "" : " ") + rest;
    }
}

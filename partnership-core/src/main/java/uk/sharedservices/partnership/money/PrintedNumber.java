package uk.sharedservices.partnership.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A number as a document prints it: {@code 3.243}, {@code -0.954}, {@code (0.254)}, {@code 1,856,222}.
 *
 * <p>The text is kept, because it says how precise the number is: {@code 27} stands for anything from 26.5 to 27.5,
 * {@code 5.500} for 5.4995 to 5.5005. Only {@code 0} is exact.
 *
 * @param text  as printed; brackets stand for minus
 */
public record PrintedNumber(@JsonValue String text) {

    private static final String DIGITS = "(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,9})?";
    private static final Pattern FORM = Pattern.compile("-?" + DIGITS + "|\\(" + DIGITS + "\\)");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Refuses text that is no such number. */
    @JsonCreator
    public PrintedNumber {
        if (!FORM.matcher(text).matches()) {
            throw InvalidValueException.of(
                    "printed number", "must be digits as printed, such as 3.243, (0.254) or 1,856,222", text);
        }
    }

    /** Returns the number printed so. */
    public static PrintedNumber of(String text) {
        return new PrintedNumber(text);
    }

    /** The value, with the decimal places printed. */
    public BigDecimal value() {
        String digits = text.replace(",", "");
        return digits.startsWith("(")
                ? new BigDecimal(digits.substring(1, digits.length() - 1)).negate()
                : new BigDecimal(digits);
    }

    /** Half of the last printed place: the most by which the number printed may differ from the number meant. */
    public BigDecimal halfLastPlace() {
        return text.equals("0") ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-value().scale());
    }

    /** Returns the text as printed. */
    @Override
    public String toString() {
        return text;
    }
}

package uk.sharedservices.partnership.finance.sharing.key;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;

/** A number of a key, as it is written. */
final class DecimalNumber {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private DecimalNumber() {}

    static BigDecimal of(String what, String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw InvalidValueException.of(what, "must be a decimal number, such as 2.5", text);
        }
        return new BigDecimal(text);
    }
}

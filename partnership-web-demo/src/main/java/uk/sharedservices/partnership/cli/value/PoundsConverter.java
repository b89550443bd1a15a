package uk.sharedservices.partnership.cli.value;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;

/** Reads whole pounds from the command line: {@code 500000} or {@code 500,000}, commas only between thousands. */
public final class PoundsConverter implements ITypeConverter<Pounds> {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+");

    @Override
    public Pounds convert(String text) {
        try {
            return Pounds.parse(THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text);
        } catch (InvalidValueException wrong) {
            throw new TypeConversionException(wrong.mustHold() + ", but " + wrong.found());
        }
    }
}

package uk.sharedservices.partnership.cli.input;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;

/** Reads whole pounds from the command line: {@code 500000} or {@code 500,000}. */
public final class PoundsConverter implements ITypeConverter<Pounds> {

    @Override
    public Pounds convert(String text) {
        try {
            return Pounds.parse(text.replace(",", ""));
        } catch (InvalidValueException wrong) {
            throw new TypeConversionException(wrong.mustHold() + ", but " + wrong.found());
        }
    }
}

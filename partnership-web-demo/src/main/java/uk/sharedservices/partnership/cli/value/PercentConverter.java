package uk.sharedservices.partnership.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;

/** Reads a percentage from the command line: {@code 10.3} or {@code 10.3%}. */
public final class PercentConverter implements ITypeConverter<Percent> {

    @Override
    public Percent convert(String text) {
        try {
            return Percent.of(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        } catch (InvalidValueException wrong) {
            throw new TypeConversionException(wrong.mustHold() + ", but " + wrong.found());
        }
    }
}

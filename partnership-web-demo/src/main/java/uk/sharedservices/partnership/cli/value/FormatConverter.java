package uk.sharedservices.partnership.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.publish.Format;

/** Reads a format from the command line. */
public final class FormatConverter implements ITypeConverter<Format> {

    @Override
    public Format convert(String text) {
        try {
            return Format.of(text);
        } catch (InvalidValueException none) {
            throw new TypeConversionException(none.mustHold() + ", but " + none.found());
        }
    }
}

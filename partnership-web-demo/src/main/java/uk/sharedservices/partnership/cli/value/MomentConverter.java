package uk.sharedservices.partnership.cli.value;

import java.time.DateTimeException;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment from the command line. */
public final class MomentConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAMoment) {
            throw new TypeConversionException(
                    "must be a moment in UTC, written like 2022-11-23T09:30:00Z, but was '" + text + "'");
        }
    }
}

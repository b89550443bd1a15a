package uk.sharedservices.partnership.cli.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time of day from the command line. */
public final class TimeConverter implements ITypeConverter<LocalTime> {

    private static final int HH_MM = 5;

    @Override
    public LocalTime convert(String text) {
        try {
            if (text.length() == HH_MM) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException notATime) {
            // Told below, with what was found.
        }
        throw new TypeConversionException(
                "must be a time of day from 00:00 to 23:59, written HH:MM, but was '" + text + "'");
    }
}

package uk.sharedservices.partnership.cli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.calendar.SupportedDays;

/** Reads a day from the command line; one that no partnership can have anything to do with is a slip of the pen. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        LocalDate day = day(text);
        if (!SupportedDays.contains(day)) {
            throw new TypeConversionException(SupportedDays.MUST_HOLD + ", but was " + text);
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("must be a day that exists, written YYYY-MM-DD, but was '" + text + "'");
        }
    }
}

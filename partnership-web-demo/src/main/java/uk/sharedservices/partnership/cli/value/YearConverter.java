package uk.sharedservices.partnership.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;

/** Reads a financial year in any of the forms that councils write. */
public final class YearConverter implements ITypeConverter<FinancialYear> {

    @Override
    public FinancialYear convert(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (InvalidValueException none) {
            throw new TypeConversionException(none.mustHold() + ", but " + none.found());
        }
    }
}

package uk.sharedservices.partnership.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.committee.ReportKind;

/** Reads a kind of document from the command line. */
public final class KindConverter implements ITypeConverter<ReportKind> {

    @Override
    public ReportKind convert(String text) {
        try {
            return ReportKind.of(text);
        } catch (InvalidValueException none) {
            throw new TypeConversionException(none.mustHold() + ", but " + none.found());
        }
    }
}

package uk.sharedservices.partnership.cli.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;

/** Reads from the command line a call-in to assume: so many clear working days after publication, or 0 for none. */
public final class CallInConverter implements ITypeConverter<CallInAssumption> {

    @Override
    public CallInAssumption convert(String text) {
        try {
            return CallInAssumption.ofDays(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("must be a number of working days, but was '" + text + "'");
        } catch (InvalidValueException wrong) {
            throw new TypeConversionException(wrong.mustHold() + ", or 0 for none, but " + wrong.found());
        }
    }
}

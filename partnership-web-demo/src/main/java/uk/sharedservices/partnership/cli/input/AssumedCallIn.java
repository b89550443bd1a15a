package uk.sharedservices.partnership.cli.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.cli.value.CallInConverter;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;

/** A call-in rule assumed for a what-if. */
public final class AssumedCallIn {

    @Option(
            names = "--call-in",
            paramLabel = "DAYS",
            converter = CallInConverter.class,
            description = "what if: assume a call-in of so many clear working days after publication; 0 assumes none")
    private @Nullable CallInAssumption assumed;

    /** Returns what is assumed, if anything is. */
    public Optional<CallInAssumption> assumption() {
        return Optional.ofNullable(assumed);
    }
}

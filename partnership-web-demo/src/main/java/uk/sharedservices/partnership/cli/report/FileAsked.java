package uk.sharedservices.partnership.cli.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.validation.Checked;

/** The partnership file that a command names first. */
final class FileAsked {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "a partnership file (default: Tameside and Stockport, which comes with the program)")
    private @Nullable Path file;

    Checked<Partnership> partnership(Facts facts) {
        return file == null ? facts.partnership() : facts.partnership(file);
    }
}

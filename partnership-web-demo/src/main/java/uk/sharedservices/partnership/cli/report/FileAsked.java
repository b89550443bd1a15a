package uk.sharedservices.partnership.cli.report;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.validation.Checked;

/** The partnership file that a command names first; it may name it with {@code --file} instead, as other commands do. */
final class FileAsked {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "a partnership file, as with --file (default: Tameside and Stockport, which comes with the"
                    + " program)")
    private @Nullable Path file;

    /** Returns the partnership asked about, or the faults of its file. Refuses two. */
    Checked<Partnership> partnership(Facts facts) {
        if (file != null && facts.file().isPresent()) {
            throw facts.wrongUse("The partnership file must be named once, but " + file + " is named and, with --file, "
                    + facts.file().get());
        }
        return file == null ? facts.partnership() : facts.partnership(file);
    }

    /** Returns the file, if one is named. */
    Optional<Path> path(Facts facts) {
        return Optional.ofNullable(file).or(facts::file);
    }
}

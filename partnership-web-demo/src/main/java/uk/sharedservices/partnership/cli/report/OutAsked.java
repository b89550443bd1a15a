package uk.sharedservices.partnership.cli.report;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.OutputPlace;
import uk.sharedservices.partnership.reporting.publish.Format;

/** Where a document goes: a file, written whole or not at all, or the terminal. */
final class OutAsked {

    private static final Set<Format> NOT_TEXT = EnumSet.of(Format.PDF, Format.DOCX, Format.XLSX);

    @Option(names = "--out", paramLabel = "FILE", description = "where to write it (default: the terminal)")
    private @Nullable Path out;

    @Option(names = "--replace", description = "replace a file that is there already")
    private boolean replace;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Optional<Path> path() {
        return Optional.ofNullable(out);
    }

    /**
     * Returns the place, looked at before the document is made so that none is made in vain.
     *
     * @throws ParameterException if it cannot be written there
     */
    Destination of(Format format) {
        if (out != null) {
            if (!replace && Files.isRegularFile(out, LinkOption.NOFOLLOW_LINKS)) {
                throw wrongUse("--out must not be there already, unless --replace is given too, but " + out + " is");
            }
            return Destination.file(format, spec, out, OutputPlace.of("--out", out, replace, spec));
        }
        if (NOT_TEXT.contains(format)) {
            throw wrongUse("--out must name a file for " + format.extension() + ", which no terminal shows");
        }
        return Destination.terminal(format, spec);
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

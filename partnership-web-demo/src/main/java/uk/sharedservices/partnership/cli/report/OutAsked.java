package uk.sharedservices.partnership.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.OutputPlace;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;

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
     * Writes a report.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if it cannot be written there, or the format cannot hold it
     */
    int write(Report report, Format format) {
        Renderer renderer = Renderers.of(format);
        try {
            if (out == null) {
                print(report, format, renderer);
            } else {
                OutputPlace.of("--out", out, replace, spec).write(report, renderer);
                spec.commandLine().getErr().println(written(report));
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException("It could not be written: " + e.getMessage(), e);
        }
    }

    private void print(Report report, Format format, Renderer renderer) throws IOException {
        if (NOT_TEXT.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out must name a file for " + format.extension() + ", which no terminal shows");
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        renderer.write(report, printed);
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(printed.toString(StandardCharsets.UTF_8));
        terminal.flush();
    }

    private String written(Report report) {
        return "Written to " + out + (report.stage() == Stage.DRAFT ? ", a draft" : "") + ": " + report.title();
    }
}

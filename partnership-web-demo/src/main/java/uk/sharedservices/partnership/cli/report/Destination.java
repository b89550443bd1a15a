package uk.sharedservices.partnership.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.file.OutputFile;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;

/**
 * A place that a document can be printed to in a format.
 *
 * @param format  the format
 * @param spec  the command
 * @param name  the file by the name that was given; none is the terminal
 * @param file  the file
 */
record Destination(Format format, CommandSpec spec, Optional<Path> name, Optional<OutputFile> file) {

    static Destination terminal(Format format, CommandSpec spec) {
        return new Destination(format, spec, Optional.empty(), Optional.empty());
    }

    static Destination file(Format format, CommandSpec spec, Path name, OutputFile file) {
        return new Destination(format, spec, Optional.of(name), Optional.of(file));
    }

    /**
     * Prints a document there.
     *
     * @return the status
     * @throws uk.sharedservices.partnership.InvalidValueException if the format cannot hold it, or the place has changed since it was
     *     looked at
     */
    int print(Report report) {
        Renderer renderer = Renderers.of(format);
        try {
            if (file.isPresent()) {
                file.get().write(report, renderer);
                spec.commandLine().getErr().println(written(report));
            } else {
                show(report, renderer);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException("It could not be written: " + e.getMessage(), e);
        }
    }

    private void show(Report report, Renderer renderer) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        renderer.write(report, printed);
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(printed.toString(StandardCharsets.UTF_8));
        terminal.flush();
    }

    private String written(Report report) {
        return "Written to " + name.map(Path::toString).orElse("the terminal")
                + (report.stage() == Stage.DRAFT ? ", a draft" : "") + ": " + report.title();
    }
}

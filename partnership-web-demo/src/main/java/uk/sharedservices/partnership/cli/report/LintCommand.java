package uk.sharedservices.partnership.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.TextFile;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;

/** Checks the figures of a report against each other. */
@Command(
        name = "lint",
        description = {
            "Check the figures of a report, in plain text or Markdown: sums, percentages, changes, balances, dates with their"
                    + " weekdays, notice, lengths of time.",
            "Each relation that the text states is exact, within rounding, does not agree or is not checkable, with the reason."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing disagrees", "1:some figures do not agree", "2:the command was used wrongly"})
public final class LintCommand implements Callable<Integer> {

    private static final int MOST_MEGABYTES = 4;

    @Parameters(paramLabel = "FILE", description = "a report as plain text or Markdown, in UTF-8")
    private Path file;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which the report speaks (default: the one it tells itself, after the word Date)")
    private @Nullable LocalDate asAt;

    @Option(names = "--json", description = "print the findings, and every figure found, as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text = TextFile.read("The file", file, MOST_MEGABYTES, spec);
        LintReport report = asAt == null ? FigureLinter.ofText(text) : FigureLinter.ofText(text, asAt);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? report.json() : report.text());
        out.flush();
        return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

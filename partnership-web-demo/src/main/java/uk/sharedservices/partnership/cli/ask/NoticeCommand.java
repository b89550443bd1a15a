package uk.sharedservices.partnership.cli.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.AgreementAsked;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.MethodAsked;
import uk.sharedservices.partnership.cli.input.OutputPlace;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.cli.value.TimeConverter;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.reporting.answer.NoticeAnswer;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.exit.ExitReportJson;
import uk.sharedservices.partnership.reporting.exit.ExitReportText;
import uk.sharedservices.partnership.reporting.publish.file.OutputFile;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.validation.Checked;

/** Asks the exit question. */
@Command(
        name = "notice",
        description = "If notice is given on a day, when are we out, and what does it leave us with?",
        mixinStandardHelpOptions = true)
public final class NoticeCommand implements Callable<Integer> {

    @Option(
            names = "--given",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day the notice is delivered by hand, posted or sent")
    private LocalDate given;

    @Option(names = "--by", paramLabel = "COUNCIL", description = "the council that gives it, by name or GSS code")
    private @Nullable String by;

    @Mixin
    private MethodAsked method;

    @Option(
            names = "--time",
            paramLabel = "HH:MM",
            converter = TimeConverter.class,
            description = "the time at which it is delivered or sent, on clocks in England; some agreements have a"
                    + " cut-off")
    private @Nullable LocalTime time;

    @Option(
            names = "--received",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which it is proved to be received, if it is")
    private @Nullable LocalDate received;

    @Option(
            names = "--names",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the end that the notice names: is the notice long enough for it?")
    private @Nullable LocalDate namedEnd;

    @Option(names = "--strip", description = "show the period of notice day by day")
    private boolean strip;

    @Mixin
    private Facts facts;

    @Mixin
    private AgreementAsked agreement;

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "write the answer as an HTML report as well")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<OutputFile> saved =
                Optional.ofNullable(report).map(path -> OutputPlace.of("--report", path, true, spec));
        Checked<Partnership> partnership = facts.partnership();
        Checked<ExitAnswer> asked = partnership.then(this::ask);
        if (!(asked instanceof Checked.Clean<ExitAnswer> clean)) {
            asked.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        ExitAnswer answer = clean.value();
        ExitReport printed = ExitReport.of(partnership.orThrow(), answer);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? ExitReportJson.print(answer) : ExitReportText.print(printed, strip));
        out.flush();
        if (saved.isPresent()) {
            Report document = NoticeAnswer.of(
                    ReportFacts.of(partnership.orThrow()),
                    answer,
                    ReportRequest.builder().asAt(given).build());
            saved.get().write(file -> new HtmlReport().write(document, file));
        }
        return answer.isAnswered() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Checked<ExitAnswer> ask(Partnership partnership) {
        return new ExitQuestion(
                        agreement.in(partnership, facts),
                        Optional.ofNullable(by).map(name -> facts.council(partnership, "--by", name)),
                        given,
                        method.method(),
                        Optional.ofNullable(time),
                        Optional.ofNullable(received),
                        Optional.ofNullable(namedEnd))
                .putTo(partnership, BankHolidays.englandAndWales());
    }
}

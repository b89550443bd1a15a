package uk.sharedservices.partnership.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.exit.ExitReportHtml;
import uk.sharedservices.partnership.reporting.exit.ExitReportText;
import uk.sharedservices.partnership.service.ServiceMethod;
import uk.sharedservices.partnership.validation.Checked;

/** Asks the exit question. */
@Command(
        name = "notice",
        description = "If notice is given on a day, when are we out, and what does it leave us with?",
        mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {

    @Option(
            names = "--given",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day the notice is given")
    private LocalDate given;

    @Option(names = "--by", paramLabel = "COUNCIL", description = "the council that gives it, by name or GSS code")
    private @Nullable String by;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "BY_HAND",
            description = "how: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private ServiceMethod method = ServiceMethod.BY_HAND;

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "the agreement; may be left out where there is only one")
    private @Nullable String agreement;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "a partnership file (default: Tameside and Stockport, which comes with the program)")
    private @Nullable Path file;

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "write the answer as an HTML report as well")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Checked<ExitAnswer> asked = partnership().then(this::ask);
        if (!(asked instanceof Checked.Clean<ExitAnswer> clean)) {
            asked.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        ExitAnswer answer = clean.value();
        ExitReport printed = ExitReport.of(partnership().orThrow(), answer);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? PartnershipJson.write(answer) : ExitReportText.print(printed));
        out.flush();
        if (report != null) {
            save(new ExitReportHtml().page(printed), report);
        }
        return answer.isAnswered() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Checked<Partnership> partnership() {
        return file == null
                ? Checked.clean(ReferencePartnership.tamesideAndStockport())
                : PartnershipFile.read(InputFile.read(file, PartnershipFile.MOST_BYTES, spec));
    }

    private Checked<ExitAnswer> ask(Partnership partnership) {
        return new ExitQuestion(
                        agreementOf(partnership),
                        Optional.ofNullable(by).map(name -> council(partnership, name)),
                        given,
                        method)
                .putTo(partnership, BankHolidays.englandAndWales());
    }

    private AgreementId agreementOf(Partnership partnership) {
        if (agreement != null) {
            return AgreementId.of(agreement);
        }
        if (partnership.agreements().size() != 1) {
            throw wrongUse("--agreement must name one of: "
                    + partnership.agreements().stream()
                            .map(each -> each.id().value())
                            .collect(Collectors.joining(", ")));
        }
        return partnership.agreements().get(0).id();
    }

    private CouncilCode council(Partnership partnership, String name) {
        return partnership.councils().stream()
                .filter(council -> council.code().value().equals(name)
                        || council.name().toLowerCase(Locale.UK).equals(name.toLowerCase(Locale.UK)))
                .map(Council::code)
                .findFirst()
                .orElseThrow(() -> wrongUse("--by must be one of "
                        + partnership.councils().stream().map(Council::name).collect(Collectors.joining(", "))
                        + ", but was '" + name + "'"));
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Written beside its place and then moved into it, so that no half report is left behind. */
    private static void save(String html, Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        Path half = Files.createTempFile(whole.getParent(), "report", ".part");
        try {
            Files.writeString(half, html, StandardCharsets.UTF_8);
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}

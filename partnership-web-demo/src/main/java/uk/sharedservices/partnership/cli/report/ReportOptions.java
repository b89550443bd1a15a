package uk.sharedservices.partnership.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.cli.input.AssumedCallIn;
import uk.sharedservices.partnership.cli.input.StepsDone;
import uk.sharedservices.partnership.cli.input.DayConverter;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;

/** What is said of a document that is asked for. */
final class ReportOptions {

    private static final int MOST_BYTES = 1_000_000;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day as at which the facts are told: the date of the report")
    private LocalDate asAt;

    @Option(
            names = "--prepared",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day from which it is said what is left to do and by when (default: --as-at)")
    private @Nullable LocalDate prepared;

    @Option(
            names = "--stamp",
            paramLabel = "YYYY-MM-DDTHH:MM:SSZ",
            description = "the moment that files are stamped with (default: the beginning of --as-at)")
    private @Nullable Instant stamp;

    @Option(names = "--proposal", paramLabel = "ID", description = "the proposal; may be left out where only one was put")
    private @Nullable String proposal;

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "the agreement; may be left out where there is only one")
    private @Nullable String agreement;

    @Option(
            names = "--by",
            paramLabel = "COUNCIL",
            description = "the council in whose name it is made, by name or GSS code; may be left out where only one is asked")
    private @Nullable String by;

    @Option(
            names = "--decided",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of the decision (default: that of the proposal)")
    private @Nullable LocalDate decided;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which the decision is published")
    private @Nullable LocalDate published;

    @Option(
            names = "--key",
            arity = "1",
            paramLabel = "true|false",
            description = "whether the decision was judged key")
    private @Nullable Boolean key;

    @Option(
            names = "--serve",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which notice is served")
    private @Nullable LocalDate serve;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "BY_HAND",
            description = "how notice is served: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private ServiceMethod method = ServiceMethod.BY_HAND;

    @Option(
            names = "--end",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the end that is wanted, for an exit plan from the end back")
    private @Nullable LocalDate end;

    @Option(names = "--year", paramLabel = "YYYY/YY", description = "the financial year of the grant (default: the latest told)")
    private @Nullable String year;

    @Option(names = "--costs", paramLabel = "FILE", description = "what is known of the costs of leaving, JSON (see exit-cost)")
    private @Nullable Path costs;

    @Option(
            names = "--paragraphs",
            paramLabel = "FILE",
            description = "the officer's own paragraphs, Markdown; each heading names a section of the report")
    private @Nullable Path paragraphs;

    @Mixin
    private AssumedCallIn callIn;

    @Mixin
    private StepsDone done;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Returns what is asked.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if an option cannot be
     * @throws uk.sharedservices.partnership.validation.InvalidInputException if the file of costs has faults
     */
    ReportRequest request(Facts facts, Partnership partnership) {
        ReportRequest.Builder request = ReportRequest.builder();
        request.asAt(asAt)
                .proposal(Optional.ofNullable(proposal).map(ProposalId::of))
                .agreement(Optional.ofNullable(agreement).map(AgreementId::of))
                .by(Optional.ofNullable(by).map(name -> facts.council(partnership, "--by", name)))
                .decisionOn(Optional.ofNullable(decided))
                .publishedOn(Optional.ofNullable(published))
                .key(Optional.ofNullable(key))
                .putAllTaken(done.taken(facts))
                .serveOn(Optional.ofNullable(serve))
                .method(method)
                .wantedEnd(Optional.ofNullable(end))
                .callIn(callIn.assumption())
                .year(Optional.ofNullable(year).map(FinancialYear::parse));
        Optional.ofNullable(prepared).ifPresent(request::preparedOn);
        Optional.ofNullable(stamp).ifPresent(request::stamped);
        Optional.ofNullable(costs)
                .ifPresent(file -> request.costs(LeavingCosts.read(InputFile.read(file, LeavingCosts.MOST_BYTES, spec))
                        .orThrow()));
        Optional.ofNullable(paragraphs).ifPresent(file -> request.paragraphs(read(facts, file)));
        return request.build();
    }

    private OfficersParagraphs read(Facts facts, Path file) {
        byte[] bytes = InputFile.read(file, MOST_BYTES, spec);
        if (bytes.length > MOST_BYTES) {
            throw facts.wrongUse("--paragraphs must be a file of a million bytes at most, but " + file + " is longer");
        }
        return OfficersParagraphs.read(new String(bytes, StandardCharsets.UTF_8));
    }
}

package uk.sharedservices.partnership.cli.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.cli.input.AgreementAsked;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.cli.input.MethodAsked;
import uk.sharedservices.partnership.cli.input.TextFile;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.cli.value.YearConverter;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.validation.Checked;

/** What is said of a document that is asked for. */
final class ReportOptions {

    private static final int MOST_MEGABYTES = 1;

    @Mixin
    private DocumentOptions document;

    @Mixin
    private AgreementAsked agreement;

    @Option(
            names = "--by",
            paramLabel = "COUNCIL",
            description =
                    "the council in whose name it is made, by name or GSS code; may be left out where only one is asked")
    private @Nullable String by;

    @Option(
            names = "--decided",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day of the decision (default: that of the proposal)")
    private @Nullable LocalDate decided;

    @Option(
            names = "--serve",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which notice is served")
    private @Nullable LocalDate serve;

    @Mixin
    private MethodAsked method;

    @Option(
            names = "--end",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the end that is wanted, for an exit plan from the end back")
    private @Nullable LocalDate end;

    @Option(
            names = "--year",
            paramLabel = "YYYY/YY",
            converter = YearConverter.class,
            description = "the financial year of the grant (default: the latest told)")
    private @Nullable FinancialYear year;

    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description = "what is known of the costs of leaving, JSON (see exit-cost)")
    private @Nullable Path costs;

    @Option(
            names = "--paragraphs",
            paramLabel = "FILE",
            description = "the officer's own paragraphs, Markdown; each heading names a section of the report")
    private @Nullable Path paragraphs;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Returns the file of costs, if one is named. */
    Optional<Path> costsFile() {
        return Optional.ofNullable(costs);
    }

    /** Returns what is known of the costs, or the faults of their file. */
    Checked<LeavingCosts> costs() {
        return costs == null
                ? Checked.clean(LeavingCosts.unknown())
                : LeavingCosts.read(InputFile.read(costs, LeavingCosts.MOST_BYTES, spec));
    }

    /**
     * Returns what is asked.
     *
     * @throws ParameterException if an option cannot be
     * @throws uk.sharedservices.partnership.InvalidValueException if a paragraph stands under no heading
     */
    ReportRequest request(Facts facts, Partnership partnership, LeavingCosts known) {
        ReportRequest.Builder request = document.request(facts, partnership);
        request.agreement(agreement.ifNamed(partnership, facts))
                .by(Optional.ofNullable(by).map(name -> facts.council(partnership, "--by", name)))
                .decisionOn(Optional.ofNullable(decided))
                .serveOn(Optional.ofNullable(serve))
                .method(method.method())
                .wantedEnd(Optional.ofNullable(end))
                .year(Optional.ofNullable(year))
                .costs(known);
        Optional.ofNullable(paragraphs)
                .map(file -> OfficersParagraphs.read(TextFile.read("--paragraphs", file, MOST_MEGABYTES, spec)))
                .ifPresent(request::paragraphs);
        return request.build();
    }
}

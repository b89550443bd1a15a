package uk.sharedservices.partnership.cli.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.cli.input.DecisionAsked;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.cli.value.MomentConverter;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;

/** What is said of any document: its days, and the proposal whose decision it times. */
final class DocumentOptions {

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
            converter = MomentConverter.class,
            description = "the moment that files are stamped with (default: the beginning of --as-at)")
    private @Nullable Instant stamp;

    @Option(
            names = "--proposal",
            paramLabel = "ID",
            description = "the proposal; may be left out where only one was put")
    private @Nullable String proposal;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "the day on which the decision is published")
    private @Nullable LocalDate published;

    @Mixin
    private DecisionAsked decision;

    /**
     * Begins what is asked.
     *
     * @throws ParameterException if an option cannot be
     */
    ReportRequest.Builder request(Facts facts, Partnership partnership) {
        ReportRequest.Builder request = ReportRequest.builder();
        request.asAt(asAt)
                .proposal(Optional.ofNullable(proposal).map(id -> proposal(facts, partnership, id)))
                .publishedOn(Optional.ofNullable(published))
                .key(decision.key())
                .inPrivate(decision.inPrivate())
                .putAllTaken(decision.done(facts))
                .callIn(decision.callIn());
        Optional.ofNullable(prepared).ifPresent(request::preparedOn);
        Optional.ofNullable(stamp).ifPresent(request::stamped);
        return request;
    }

    /** Returns whether something is said of a decision, but not of which. */
    boolean leavesTheDecisionOpen() {
        return proposal == null && (published != null || decision.saysAnything());
    }

    private static ProposalId proposal(Facts facts, Partnership partnership, String id) {
        return partnership.proposals().stream()
                .map(Proposal::id)
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow(() -> facts.wrongUse((partnership.proposals().isEmpty()
                                ? "--proposal must be one that the partnership lists, which lists none"
                                : "--proposal must be one of "
                                        + partnership.proposals().stream()
                                                .map(each -> each.id().value())
                                                .collect(Collectors.joining(", ")))
                        + ", but was '" + id + "'"));
    }
}

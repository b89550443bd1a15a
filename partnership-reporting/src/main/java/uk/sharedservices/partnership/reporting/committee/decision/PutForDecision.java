package uk.sharedservices.partnership.reporting.committee.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.reporting.committee.material.Refusal;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;

/**
 * A proposal with the recommendation that a council's decision makers are to decide on.
 *
 * @param proposal  the proposal
 * @param recommendation  the recommendation
 * @param decisionOn  the day of the decision, if one is set
 */
record PutForDecision(Proposal proposal, Recommendation recommendation, Optional<LocalDate> decisionOn) {

    private static final String PROPOSAL = "proposal";

    /** Returns what is asked about; refuses to choose between several and to invent one where none is put. */
    static PutForDecision of(Partnership partnership, ReportRequest request) {
        KnownOn known = KnownOn.of(partnership, request.asAt());
        List<PutForDecision> put = partnership.proposals().stream()
                .filter(proposal ->
                        request.proposal().map(proposal.id()::equals).orElse(known.is(proposal)))
                .flatMap(proposal -> proposal.recommendations().stream()
                        .filter(recommendation -> known.is(recommendation)
                                && request.by()
                                        .map(recommendation.council()::equals)
                                        .orElse(true))
                        .map(recommendation ->
                                new PutForDecision(proposal, recommendation, decisionOn(proposal, request))))
                .toList();
        List<PutForDecision> made =
                put.stream().filter(each -> each.recommendation.done()).toList();
        List<PutForDecision> candidates = made.isEmpty() && request.proposal().isPresent() ? put : made;
        if (candidates.size() != 1) {
            throw refused(partnership, request, candidates);
        }
        return candidates.get(0);
    }

    private static InvalidValueException refused(
            Partnership partnership, ReportRequest request, List<PutForDecision> candidates) {
        String subject = "proposal of a decision report";
        String mustHold = "must be one that was put with a recommendation"
                + request.by().map(to -> " to " + partnership.nameOf(to)).orElse("") + " by "
                + Told.words(request.asAt());
        if (candidates.isEmpty()) {
            String held = ids(partnership.proposals().stream()
                    .filter(proposal -> !proposal.recommendations().isEmpty())
                    .map(Proposal::id));
            String why = held.isEmpty()
                    ? "the partnership holds none"
                    : "the recommendations that the partnership holds are on " + held;
            return request.proposal()
                    .map(asked -> Refusal.of(PROPOSAL, subject, mustHold + " (" + why + ")", asked.value()))
                    .orElseGet(() -> Refusal.wanting(subject, mustHold, why));
        }
        List<ProposalId> several =
                candidates.stream().map(each -> each.proposal.id()).distinct().toList();
        return several.size() == 1
                ? Refusal.leftOut(
                        "by",
                        "council that is to decide",
                        "must be one of "
                                + Subjects.names(
                                        partnership,
                                        candidates.stream()
                                                .map(PutForDecision::council)
                                                .distinct()
                                                .toList()))
                : Refusal.leftOut(PROPOSAL, subject, "must be one of " + ids(several.stream()));
    }

    private static String ids(Stream<ProposalId> proposals) {
        return proposals.map(ProposalId::value).collect(Collectors.joining(", "));
    }

    /** The day asked for, or else that on which the proposal is put; never that on which it was recommended. */
    private static Optional<LocalDate> decisionOn(Proposal proposal, ReportRequest request) {
        return request.decisionOn()
                .or(() -> proposal.put().filter(When::isOneDay).map(When::firstDay));
    }

    CouncilCode council() {
        return recommendation.council();
    }

    /** Returns the agreement that is to end, if one is. */
    Optional<ServiceLevelAgreement> ended(Partnership partnership) {
        return proposal.purpose() == ProposalPurpose.END_AGREEMENT
                ? proposal.agreement().flatMap(partnership::agreement)
                : Optional.empty();
    }

    /** Returns what the council calls who decides, {@code Executive Cabinet}, or else {@code the executive}. */
    String body() {
        return recommendation.body().orElse(recommendation.to().words());
    }
}

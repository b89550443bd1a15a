package uk.sharedservices.partnership.reporting.committee.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.rule.Answer;

/** What a document is about, where the request leaves it to be found: one agreement, one council, and the leave to act. */
public final class Subjects {

    private Subjects() {}

    /** Returns the agreement asked about; refuses to choose between several. */
    public static ServiceLevelAgreement agreement(Partnership partnership, ReportRequest request) {
        Optional<AgreementId> asked = request.agreement()
                .or(() -> request.proposal()
                        .flatMap(id -> partnership.proposals().stream()
                                .filter(proposal -> proposal.id().equals(id))
                                .findFirst()
                                .flatMap(Proposal::agreement)));
        List<ServiceLevelAgreement> found = partnership.agreements().stream()
                .filter(agreement -> asked.map(agreement.id()::equals).orElse(true))
                .toList();
        if (found.size() != 1) {
            throw InvalidValueException.of(
                    "agreement",
                    partnership.agreements().isEmpty()
                            ? "must be one that the partnership lists, and it lists none"
                            : "must be one of "
                                    + partnership.agreements().stream()
                                            .map(each -> each.id().value())
                                            .collect(Collectors.joining(", ")),
                    asked.map(id -> "'" + id.value() + "'").orElse("left out"));
        }
        return found.get(0);
    }

    /** Returns the council in whose name an agreement is ended; where it is not told, the only one that was asked to decide it. */
    public static CouncilCode giver(Partnership partnership, ReportRequest request, ServiceLevelAgreement agreement) {
        List<CouncilCode> councils = request.by()
                .map(List::of)
                .orElseGet(() -> ends(partnership, agreement).stream()
                        .flatMap(proposal -> proposal.councils().stream())
                        .distinct()
                        .toList());
        if (councils.size() != 1 || !agreement.parties().contains(councils.get(0))) {
            throw InvalidValueException.of(
                    "council that gives notice",
                    "must be a party to " + agreement.name() + ", one of "
                            + agreement.parties().stream()
                                    .map(partnership::nameOf)
                                    .collect(Collectors.joining(", ")),
                    request.by().map(partnership::nameOf).orElse("left out"));
        }
        return councils.get(0);
    }

    /** Returns why notice may not be given on a day: that no decision to end the agreement is held to have effect by then. */
    public static Optional<String> authorityToEnd(
            ReportFacts facts,
            ReportRequest request,
            ServiceLevelAgreement agreement,
            CouncilCode giver,
            LocalDate served) {
        PartnershipState state = facts.partnership().asAt(request.asAt(), facts.calendar());
        List<JointStanding> agreed = ends(facts.partnership(), agreement).stream()
                .filter(proposal -> proposal.councils().contains(giver))
                .flatMap(proposal -> state.proposals().stream()
                        .filter(standing -> standing.of().id().equals(proposal.id())))
                .filter(standing -> standing.standing() instanceof Answer.Determined)
                .map(standing -> standing.standing().orThrow())
                .filter(standing -> standing.outcome() == JointOutcome.AGREED)
                .toList();
        String name = facts.partnership().nameOf(giver);
        if (agreed.isEmpty()) {
            return Optional.of("No decision of " + name + " to give notice is recorded by " + Told.words(request.asAt())
                    + "; notice without one is not the council's.");
        }
        return agreed.stream()
                        .flatMap(standing -> standing.effectiveFrom().stream())
                        .anyMatch(day -> !day.isAfter(served))
                ? Optional.empty()
                : Optional.of("From which day the decision of " + name
                        + " to give notice has effect is not held to be by the day of service; see its call-in.");
    }

    private static List<Proposal> ends(Partnership partnership, ServiceLevelAgreement agreement) {
        return partnership.proposals().stream()
                .filter(proposal -> proposal.purpose() == ProposalPurpose.END_AGREEMENT
                        && proposal.agreement().map(agreement.id()::equals).orElse(false))
                .toList();
    }
}

package uk.sharedservices.partnership.reporting.committee.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.joint.CouncilStance;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.rule.Answer;

/** What a document is about, where the request leaves it to be found: one agreement, one council, and the leave to act. */
public final class Subjects {

    private static final String AGREEMENT = "agreement";
    private static final String PROPOSAL = "proposal";

    private Subjects() {}

    /** Returns councils by their names, to choose from. */
    public static String names(Partnership partnership, List<CouncilCode> councils) {
        return councils.stream().map(partnership::nameOf).collect(Collectors.joining(", "));
    }

    /** Returns the agreement asked about; refuses to choose between several. */
    public static ServiceLevelAgreement agreement(Partnership partnership, ReportRequest request) {
        Optional<AgreementId> asked =
                request.agreement().or(() -> request.proposal().map(id -> ended(partnership, id)));
        List<ServiceLevelAgreement> found = partnership.agreements().stream()
                .filter(agreement -> asked.map(agreement.id()::equals).orElse(true))
                .toList();
        if (partnership.agreements().isEmpty()) {
            throw Refusal.wanting(AGREEMENT, "must be one that the partnership lists", "it lists none");
        }
        if (found.size() != 1) {
            String mustHold = "must be one of "
                    + partnership.agreements().stream()
                            .map(each -> each.id().value())
                            .collect(Collectors.joining(", "));
            throw asked.map(id -> Refusal.of(AGREEMENT, AGREEMENT, mustHold, id.value()))
                    .orElseGet(() -> Refusal.leftOut(AGREEMENT, AGREEMENT, mustHold));
        }
        return found.get(0);
    }

    /** Returns the agreement that a proposal is to end; refuses one that is to end none. */
    private static AgreementId ended(Partnership partnership, ProposalId id) {
        Proposal proposal = proposal(partnership, id);
        return Optional.of(proposal)
                .filter(each -> each.purpose() == ProposalPurpose.END_AGREEMENT)
                .flatMap(Proposal::agreement)
                .orElseThrow(() -> Refusal.of(
                        PROPOSAL,
                        "proposal " + id.value(),
                        "must be one to end an agreement",
                        proposal.purpose().words()));
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
            String giver = "council that gives notice";
            String mustHold =
                    "must be a party to " + agreement.name() + ", one of " + names(partnership, agreement.parties());
            throw request.by()
                    .map(asked -> Refusal.of("by", giver, mustHold, partnership.nameOf(asked)))
                    .orElseGet(() -> Refusal.leftOut("by", giver, mustHold));
        }
        return councils.get(0);
    }

    /** Returns how an agreement stands on a day by what is recorded; empty where that cannot be said. */
    public static Optional<AgreementStanding> standing(
            ReportFacts facts, ServiceLevelAgreement agreement, LocalDate day) {
        Answer<AgreementStanding> standing =
                AgreementLife.of(agreement, facts.calendar()).standingOn(day);
        return standing.isAnswered() ? Optional.of(standing.orThrow()) : Optional.empty();
    }

    /** Returns the proposal of that id; refuses one that is none of the partnership's. */
    public static Proposal proposal(Partnership partnership, ProposalId id) {
        return partnership.proposals().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        PROPOSAL,
                        PROPOSAL,
                        partnership.proposals().isEmpty()
                                ? "must be one that the partnership lists, which lists none"
                                : "must be one of "
                                        + partnership.proposals().stream()
                                                .map(each -> each.id().value())
                                                .collect(Collectors.joining(", ")),
                        id.value()));
    }

    /**
     * Refuses a day of publication that is before the decision.
     *
     * @param request  what is asked
     * @param decisionOn  the day of the decision
     */
    public static void checkPublication(ReportRequest request, LocalDate decisionOn) {
        request.publishedOn().filter(day -> day.isBefore(decisionOn)).ifPresent(day -> {
            throw Refusal.of(
                    "publishedOn",
                    "publication of the decision",
                    "must not be before the decision, " + Told.words(decisionOn),
                    day);
        });
    }

    /** Returns why notice may not be given on a day: that no decision of the council to end the agreement is held to have effect by then. */
    public static Optional<String> authorityToEnd(
            ReportFacts facts,
            ReportRequest request,
            ServiceLevelAgreement agreement,
            CouncilCode giver,
            LocalDate served) {
        List<JointStanding> put = standings(facts, request, agreement);
        List<CouncilStance> own = agreeing(put, giver);
        String name = facts.partnership().nameOf(giver);
        if (own.isEmpty()) {
            return Optional.of("No decision of " + name + " to give notice is recorded by " + Told.words(request.asAt())
                    + "; notice without one is not the council’s.");
        }
        boolean inEffect = own.stream()
                .flatMap(stance -> stance.decisions().stream())
                .flatMap(decision -> decision.effectiveFrom().stream())
                .anyMatch(day -> !day.isAfter(served));
        if (!inEffect) {
            return Optional.of("That the decision of " + name
                    + " to give notice is in effect by the day of service is not recorded; see its call-in.");
        }
        return put.stream().anyMatch(standing -> standing.outcome() == JointOutcome.AGREED)
                ? Optional.empty()
                : Optional.of("Not every council that was to decide on the end is recorded as agreeing to it.");
    }

    /** Returns the decisions of a council to end an agreement that are recorded by the day of the request and stand, of a known day. */
    public static List<CouncilDecision> decisionsToEnd(
            ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement, CouncilCode council) {
        return agreeing(standings(facts, request, agreement), council).stream()
                .flatMap(stance -> stance.decisions().stream())
                .filter(decision -> decision.asRecord().isPresent())
                .toList();
    }

    /** How each proposal to end an agreement stands on the day of the request, as far as can be said. */
    private static List<JointStanding> standings(
            ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement) {
        PartnershipState state = facts.partnership().asAt(request.asAt(), facts.calendar());
        return ends(facts.partnership(), agreement).stream()
                .flatMap(proposal -> state.proposals().stream()
                        .filter(standing -> standing.of().id().equals(proposal.id())))
                .filter(standing -> standing.standing() instanceof Answer.Determined)
                .map(standing -> standing.standing().orThrow())
                .toList();
    }

    private static List<CouncilStance> agreeing(List<JointStanding> put, CouncilCode council) {
        return put.stream()
                .flatMap(standing -> standing.stances().stream())
                .filter(stance -> stance.needed().council().equals(council) && stance.stance() == Stance.AGREES)
                .toList();
    }

    /** Returns the day set for a council's decision on a proposal to end an agreement, if one is known on the day of the request. */
    public static Optional<LocalDate> decisionOn(
            Partnership partnership, ReportRequest request, ServiceLevelAgreement agreement, CouncilCode council) {
        KnownOn known = KnownOn.of(partnership, request.asAt());
        return ends(partnership, agreement).stream()
                .filter(proposal -> known.is(proposal) && proposal.councils().contains(council))
                .flatMap(proposal -> proposal.put().stream())
                .filter(When::isOneDay)
                .map(When::firstDay)
                .findFirst();
    }

    private static List<Proposal> ends(Partnership partnership, ServiceLevelAgreement agreement) {
        return partnership.proposals().stream()
                .filter(proposal -> proposal.purpose() == ProposalPurpose.END_AGREEMENT
                        && proposal.agreement().map(agreement.id()::equals).orElse(false))
                .toList();
    }
}

package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;

import java.time.LocalDate;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.ImplementationStep;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;

/** Puts a decision into a partnership whose recorded days do not keep to the rules. */
final class DecisionBreaches {

    private static final LocalDate MADE = LocalDate.of(2022, 11, 23);

    private DecisionBreaches() {}

    static BrokenPartnership of(RuleBreach breach, Partnership partnership) {
        SoundEntries entries = SoundEntries.in(partnership);
        boolean early = breach == RuleBreach.DECISION_CARRIED_OUT_EARLY;
        CouncilDecision.Builder decision = CouncilDecision.builder()
                .id(DecisionId.of(ID))
                .proposal(ProposalId.of(ID))
                .council(entries.council())
                .maker(early ? DecisionMaker.EXECUTIVE : DecisionMaker.FULL_COUNCIL)
                .decided(When.on(MADE))
                .outcome(DecisionOutcome.AGREED)
                .resolved("that the service be shared")
                .effectiveFrom(MADE.plusWeeks(1))
                .status(FactStatus.RECORDED)
                .source(entries.source());
        if (early) {
            decision.addImplementation(ImplementationStep.builder()
                    .what("sign the agreement")
                    .finished(When.on(MADE.plusDays(1)))
                    .status(FactStatus.RECORDED)
                    .source(entries.source())
                    .build());
        }
        Proposal proposal = Proposal.builder()
                .id(ProposalId.of(ID))
                .title("to share a service")
                .purpose(ProposalPurpose.SHARED_SERVICE)
                .addToDecide(NeededDecision.of(entries.council()))
                .status(FactStatus.RECORDED)
                .source(entries.source())
                .build();
        return new BrokenPartnership(
                breach,
                Partnership.builder()
                        .from(partnership)
                        .addProposals(proposal)
                        .addDecisions(decision.build())
                        .build(),
                "decisions[" + ID + "]");
    }
}

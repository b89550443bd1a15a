package uk.sharedservices.partnership.governance.joint;

import java.time.LocalDate;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;

/** Proposals and decisions for tests. */
final class Put {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final CouncilCode OLDHAM = CouncilCode.of("E08000004");
    static final NeededDecision TAMESIDES = NeededDecision.of(TAMESIDE, Capacity.EXECUTIVE);
    static final NeededDecision STOCKPORTS = NeededDecision.of(STOCKPORT, Capacity.EXECUTIVE);
    static final ProposalId HUB = ProposalId.of("improvement-hub");
    static final Source SOURCE = Source.of("A", "paragraph 3.4");

    private Put() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A shared hub, which the executives of Tameside and Stockport must both agree to. */
    static Proposal.Builder hub() {
        return proposal(TAMESIDES, STOCKPORTS);
    }

    static Proposal.Builder proposal(NeededDecision... needed) {
        return Proposal.builder()
                .id(HUB)
                .title("a shared quality, improvement and innovation hub")
                .purpose(ProposalPurpose.SHARED_SERVICE)
                .addToDecide(needed)
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    static CouncilDecision.Builder decision(String id, CouncilCode council, DecisionOutcome outcome, String decided) {
        return CouncilDecision.builder()
                .id(DecisionId.of(id))
                .proposal(HUB)
                .council(council)
                .maker(DecisionMaker.EXECUTIVE)
                .decided(When.parse(decided))
                .outcome(outcome)
                .resolved("what was put was " + outcome.words())
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    static NotNeeded notNeeded(String on, FactStatus status) {
        return NotNeeded.builder()
                .on(day(on))
                .reason("overtaken by an improvement notice")
                .status(status)
                .source(SOURCE)
                .build();
    }
}

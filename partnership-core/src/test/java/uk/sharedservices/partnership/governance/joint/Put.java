package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.rule.Answer;

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

    static JointDecision joint(Proposal proposal, CouncilDecision... decisions) {
        return JointDecision.on(proposal, CouncilDecisions.of(List.of(decisions)));
    }

    static Answer.Determined<JointStanding> determined(JointDecision joint, String asAt) {
        Answer<JointStanding> answer = joint.standingOn(day(asAt));
        assertThat(answer).as(answer.toString()).isInstanceOf(Answer.Determined.class);
        return (Answer.Determined<JointStanding>) answer;
    }

    static Answer.CannotSay<JointStanding> cannotSay(JointDecision joint, String asAt) {
        Answer<JointStanding> answer = joint.standingOn(day(asAt));
        assertThat(answer).as(answer.toString()).isInstanceOf(Answer.CannotSay.class);
        return (Answer.CannotSay<JointStanding>) answer;
    }

    static JointOutcome outcome(JointDecision joint, String asAt) {
        return determined(joint, asAt).value().outcome();
    }
}

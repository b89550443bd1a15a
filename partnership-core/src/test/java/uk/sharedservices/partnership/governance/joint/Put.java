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
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.NotNeeded;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.rule.Answer;

/** Proposals and decisions for tests. */
public final class Put {

    public static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    public static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    public static final CouncilCode OLDHAM = CouncilCode.of("E08000004");
    public static final NeededDecision TAMESIDES = NeededDecision.of(TAMESIDE, Capacity.EXECUTIVE);
    public static final NeededDecision STOCKPORTS = NeededDecision.of(STOCKPORT, Capacity.EXECUTIVE);
    public static final ProposalId HUB = ProposalId.of("improvement-hub");
    public static final Source SOURCE = Source.of("A", "paragraph 3.4");

    private Put() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A shared hub, which the executives of Tameside and Stockport must both agree to. */
    public static Proposal.Builder hub() {
        return proposal(TAMESIDES, STOCKPORTS);
    }

    public static Proposal.Builder proposal(NeededDecision... needed) {
        return Proposal.builder()
                .id(HUB)
                .title("a shared quality, improvement and innovation hub")
                .purpose(ProposalPurpose.SHARED_SERVICE)
                .addToDecide(needed)
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    public static CouncilDecision.Builder decision(
            String id, CouncilCode council, DecisionOutcome outcome, String decided) {
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

    public static NotNeeded notNeeded(String on, FactStatus status) {
        return NotNeeded.builder()
                .on(day(on))
                .reason("overtaken by an improvement notice")
                .status(status)
                .source(SOURCE)
                .build();
    }

    public static JointDecision joint(Proposal proposal, CouncilDecision... decisions) {
        return JointDecision.on(proposal, CouncilDecisions.of(List.of(decisions)));
    }

    public static Answer.Determined<JointStanding> determined(JointDecision joint, String asAt) {
        Answer<JointStanding> answer = joint.standingOn(day(asAt));
        assertThat(answer).as(answer.toString()).isInstanceOf(Answer.Determined.class);
        return (Answer.Determined<JointStanding>) answer;
    }

    public static Answer.CannotSay<JointStanding> cannotSay(JointDecision joint, String asAt) {
        Answer<JointStanding> answer = joint.standingOn(day(asAt));
        assertThat(answer).as(answer.toString()).isInstanceOf(Answer.CannotSay.class);
        return (Answer.CannotSay<JointStanding>) answer;
    }

    /** Whether it is agreed for certain; in doubt it is not. */
    public static boolean isAgreed(JointDecision joint, String asAt) {
        return joint.standingOn(day(asAt))
                .match(
                        one -> one.value().outcome() == JointOutcome.AGREED,
                        several -> several.readings().stream()
                                .anyMatch(reading -> reading.value().outcome() == JointOutcome.AGREED),
                        missing -> false,
                        refused -> false);
    }

    public static JointOutcome outcome(JointDecision joint, String asAt) {
        return determined(joint, asAt).value().outcome();
    }
}

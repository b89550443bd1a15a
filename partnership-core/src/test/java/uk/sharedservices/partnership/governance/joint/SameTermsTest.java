package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED_WITH_CHANGES;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.cannotSay;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;
import static uk.sharedservices.partnership.governance.joint.Put.hub;
import static uk.sharedservices.partnership.governance.joint.Put.isAgreed;
import static uk.sharedservices.partnership.governance.joint.Put.joint;
import static uk.sharedservices.partnership.governance.joint.Put.outcome;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;

@DisplayName("That councils agreed to the same terms")
class SameTermsTest {

    private static final CouncilDecision TAMESIDES =
            decision("t", TAMESIDE, AGREED, "2022-03-01").build();
    private static final CouncilDecision WITH_CHANGES = decision("s", STOCKPORT, AGREED_WITH_CHANGES, "2022-03-08")
            .changes("for a year only")
            .build();

    @Test
    @DisplayName("is not settled by a decision to accept the changes that is only proposed (J-SAME-TERMS)")
    void acceptedInAProposalOnly() {
        CouncilDecision proposed = decision("t2", TAMESIDE, AGREED, "2022-04-01")
                .addAccepts(WITH_CHANGES.id())
                .status(FactStatus.PROPOSED)
                .build();
        JointDecision joint = joint(hub().build(), TAMESIDES, WITH_CHANGES, proposed);

        assertThat(isAgreed(joint, "2022-04-02")).isFalse();
        assertThat(cannotSay(joint, "2022-04-02").whatIfs())
                .extracting(whatIf -> whatIf.value().outcome())
                .containsExactlyInAnyOrder(JointOutcome.AGREED, JointOutcome.ONE_SIDED);
        assertThat(cannotSay(joint, "2022-04-02").missing())
                .containsExactly(
                        "Whether E08000008 decided on 1 April 2022 is not recorded: it is only proposed (t2).",
                        "Whether E08000008 agrees to what E08000007 changed is not recorded: for a year only (s).");
    }

    @Test
    @DisplayName("is settled once the decision to accept them is recorded")
    void accepted() {
        CouncilDecision accepting = decision("t2", TAMESIDE, AGREED, "2022-04-01")
                .addAccepts(WITH_CHANGES.id())
                .build();
        JointDecision joint = joint(hub().build(), TAMESIDES, WITH_CHANGES, accepting);

        assertThat(isAgreed(joint, "2022-03-31")).isFalse();
        assertThat(joint.standingOn(day("2022-03-31")).isAnswered())
                .as("until then it turns on whether Tameside agrees to the changes")
                .isFalse();
        assertThat(outcome(joint, "2022-04-01")).isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("is not settled for changes made after it was agreed, whether or not it had a last day")
    void changedAfterwards() {
        CouncilDecision first = decision("s1", STOCKPORT, AGREED, "2022-03-08").build();
        CouncilDecision changed = decision("s2", STOCKPORT, AGREED_WITH_CHANGES, "2022-06-01")
                .changes("for a year only")
                .supersedes(first.id())
                .build();

        for (Proposal proposal :
                List.of(hub().build(), hub().lapsesOn(day("2022-03-31")).build())) {
            JointDecision joint = joint(proposal, TAMESIDES, first, changed);
            assertThat(outcome(joint, "2022-05-31")).isEqualTo(JointOutcome.AGREED);
            assertThat(isAgreed(joint, "2022-07-01")).isFalse();
            assertThat(cannotSay(joint, "2022-07-01").whatIfs())
                    .extracting(whatIf -> whatIf.value().outcome())
                    .containsExactlyInAnyOrder(JointOutcome.AGREED, JointOutcome.ONE_SIDED);
        }
    }
}

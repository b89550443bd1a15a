package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.DEFERRED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.REFUSED;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;
import static uk.sharedservices.partnership.governance.joint.Put.determined;
import static uk.sharedservices.partnership.governance.joint.Put.hub;
import static uk.sharedservices.partnership.governance.joint.Put.joint;
import static uk.sharedservices.partnership.governance.joint.Put.outcome;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A decision that is superseded")
class SupersededDecisionTest {

    private static final CouncilDecision STOCKPORTS =
            decision("s", STOCKPORT, AGREED, "2022-03-08").build();
    private static final CouncilDecision TAMESIDES =
            decision("t", TAMESIDE, AGREED, "2022-03-01").build();

    private static CouncilDecision.Builder later(String id, DecisionOutcome outcome, String decided) {
        return decision(id, TAMESIDE, outcome, decided);
    }

    @Test
    @DisplayName("no longer counts from the day of the later decision (J-SUPERSEDED)")
    void noLongerCounts() {
        JointDecision joint = joint(
                hub().build(),
                STOCKPORTS,
                TAMESIDES,
                later("t2", REFUSED, "2022-11-23").supersedes(TAMESIDES.id()).build());

        assertThat(outcome(joint, "2022-11-22")).isEqualTo(JointOutcome.AGREED);
        Answer.Determined<JointStanding> after = determined(joint, "2022-11-23");
        assertThat(after.value().outcome()).isEqualTo(JointOutcome.CONFLICTING);
        assertThat(after.derivation().toString())
                .contains(
                        "That E08000008 agreed on 1 March 2022 no longer counts: E08000008 superseded it on 23 November"
                                + " 2022 (t2, recorded, A, paragraph 3.4). [J-SUPERSEDED]");
    }

    @Test
    @DisplayName(
            "leaves the council undecided where the later decision puts the question off, or is on another proposal")
    void undecided() {
        CouncilDecision.Builder deferred = later("t2", DEFERRED, "2022-11-23").supersedes(TAMESIDES.id());
        CouncilDecision onAnother = later("t2", AGREED, "2022-11-23")
                .supersedes(TAMESIDES.id())
                .proposal(ProposalId.of("end-the-hub"))
                .build();

        assertThat(outcome(joint(hub().build(), STOCKPORTS, TAMESIDES, deferred.build()), "2022-12-01"))
                .isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(outcome(joint(hub().build(), STOCKPORTS, TAMESIDES, onAnother), "2022-12-01"))
                .isEqualTo(JointOutcome.ONE_SIDED);
    }

    @Test
    @DisplayName("never counts again, whatever becomes of the later decision")
    void neverAgain() {
        CouncilDecision refused =
                later("t2", REFUSED, "2022-06-01").supersedes(TAMESIDES.id()).build();
        CouncilDecision deferred =
                later("t3", DEFERRED, "2022-07-01").supersedes(refused.id()).build();
        CouncilDecision again =
                later("t4", AGREED, "2022-08-01").supersedes(deferred.id()).build();
        JointDecision joint = joint(hub().build(), STOCKPORTS, TAMESIDES, refused, deferred, again);

        assertThat(outcome(joint, "2022-06-30")).isEqualTo(JointOutcome.CONFLICTING);
        assertThat(outcome(joint, "2022-07-31")).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(outcome(joint, "2022-08-01")).isEqualTo(JointOutcome.AGREED);
        assertThat(determined(joint, "2022-08-01").value().lags())
                .extracting(JointStanding.Lag::days)
                .containsExactly(146L);
    }

    @Test
    @DisplayName("stays superseded when another decision that is yet to be made is to supersede it too")
    void superseded() {
        CouncilDecision refused =
                later("t2", REFUSED, "2022-06-01").supersedes(TAMESIDES.id()).build();
        CouncilDecision toCome =
                later("t3", AGREED, "2023-06-01").supersedes(TAMESIDES.id()).build();

        assertThat(outcome(joint(hub().build(), STOCKPORTS, TAMESIDES, refused, toCome), "2022-06-01"))
                .isEqualTo(JointOutcome.CONFLICTING);
    }

    @Test
    @DisplayName("stands while it is only revisited, or superseded by another council")
    void revisitedOnly() {
        CouncilDecision revisits =
                later("t2", DEFERRED, "2022-11-23").revisits(TAMESIDES.id()).build();
        CouncilDecision another = decision("s2", STOCKPORT, DEFERRED, "2022-11-23")
                .supersedes(TAMESIDES.id())
                .build();

        assertThat(outcome(joint(hub().build(), STOCKPORTS, TAMESIDES, revisits, another), "2022-12-01"))
                .isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("by one that is only assumed no longer counts either, and the outcome says that it rests on that")
    void onAssumption() {
        CouncilDecision assumed = later("t2", REFUSED, "2022-11-23")
                .supersedes(TAMESIDES.id())
                .status(FactStatus.ASSUMED)
                .build();

        JointStanding standing = determined(joint(hub().build(), STOCKPORTS, TAMESIDES, assumed), "2022-12-01")
                .value();
        assertThat(standing.outcome()).isEqualTo(JointOutcome.CONFLICTING);
        assertThat(standing.restsOn())
                .contains(
                        "That E08000008 superseded an earlier decision on 23 November 2022 is assumed, A, paragraph 3.4.");
    }

    @Test
    @DisplayName("after it was agreed leaves a proposal that had a last day one-sided, not lapsed")
    void afterAgreement() {
        CouncilDecision deferred =
                later("t2", DEFERRED, "2022-11-23").supersedes(TAMESIDES.id()).build();
        Proposal untilMay = hub().lapsesOn(day("2022-05-31")).build();

        assertThat(outcome(joint(untilMay, STOCKPORTS, TAMESIDES, deferred), "2022-12-01"))
                .isEqualTo(JointOutcome.ONE_SIDED);
    }
}

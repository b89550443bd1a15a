package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED_IN_PRINCIPLE;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.DEFERRED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.NOTED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.REFERRED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.REFUSED;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORTS;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDES;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;
import static uk.sharedservices.partnership.governance.joint.Put.determined;
import static uk.sharedservices.partnership.governance.joint.Put.hub;
import static uk.sharedservices.partnership.governance.joint.Put.joint;
import static uk.sharedservices.partnership.governance.joint.Put.notNeeded;
import static uk.sharedservices.partnership.governance.joint.Put.outcome;
import static uk.sharedservices.partnership.governance.joint.Put.proposal;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.committee.JointCommitteeId;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("What several councils decide")
class JointDecisionTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "AGREED, AGREED, AGREED",
        "AGREED, REFUSED, CONFLICTING",
        "REFUSED, REFUSED, REFUSED",
        "AGREED, DEFERRED, ONE_SIDED",
        "REFUSED, NOTED, ONE_SIDED",
        "AGREED_IN_PRINCIPLE, AGREED, ONE_SIDED",
        "REFERRED, DEFERRED, AWAITED"
    })
    @DisplayName("is agreed, refused, one-sided, conflicting or awaited by what each came to")
    void outcomes(DecisionOutcome tamesides, DecisionOutcome stockports, JointOutcome expected) {
        JointDecision joint = joint(
                hub().build(),
                decision("t", TAMESIDE, tamesides, "2022-03-01").build(),
                decision("s", STOCKPORT, stockports, "2022-03-08").build());

        assertThat(outcome(joint, "2022-03-08")).isEqualTo(expected);
        assertThat(determined(joint, "2022-03-08").derivation().rules())
                .extracting(Rule::id)
                .contains("J-OUTCOME");
    }

    @Test
    @DisplayName("counts only what was decided by the day, and says who is awaited and how far behind one came")
    void asAtADay() {
        JointDecision joint = joint(
                        hub().build(),
                        decision("t", TAMESIDE, AGREED, "2022-03-01")
                                .effectiveFrom(day("2022-03-09"))
                                .build(),
                        decision("s", STOCKPORT, AGREED, "2022-06-28")
                                .effectiveFrom(day("2022-07-06"))
                                .build())
                .naming(code -> code.equals("E08000008") ? "Tameside" : "Stockport");

        assertThat(outcome(joint, "2022-02-28")).isEqualTo(JointOutcome.AWAITED);
        assertThat(determined(joint, "2022-06-27").value().outcome()).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(determined(joint, "2022-06-27").value().awaited()).containsExactly(STOCKPORTS);
        assertThat(determined(joint, "2022-06-27").value().effectiveFrom()).isEmpty();
        assertThat(determined(joint, "2022-06-27").value().lags()).isEmpty();
        JointStanding agreed = determined(joint, "2022-06-28").value();
        assertThat(agreed.outcome()).isEqualTo(JointOutcome.AGREED);
        assertThat(agreed.lags()).containsExactly(new JointStanding.Lag(TAMESIDES, STOCKPORTS, 119));
        assertThat(agreed.effectiveFrom()).contains(day("2022-07-06"));
        assertThat(determined(joint, "2022-06-27").derivation().toString())
                .contains("On Monday 27 June 2022 it is one-sided: Tameside agreed on 1 March 2022; no decision of"
                        + " Stockport is recorded. [J-OUTCOME]");
    }

    @Test
    @DisplayName("tells no effective day unless each council recorded one, and no lag where a day is not known")
    void tellsNoMoreThanIsRecorded() {
        JointStanding standing = determined(
                        joint(
                                hub().build(),
                                decision("t", TAMESIDE, AGREED, "2022-03")
                                        .effectiveFrom(day("2022-03-31"))
                                        .build(),
                                decision("s", STOCKPORT, AGREED, "2022-06-28").build()),
                        "2022-07-01")
                .value();

        assertThat(standing.outcome()).isEqualTo(JointOutcome.AGREED);
        assertThat(standing.effectiveFrom()).isEmpty();
        assertThat(standing.lags()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = FactStatus.class,
            names = {"ASSUMED", "INFERRED"})
    @DisplayName("counts an assumed or inferred decision, and says that it rests on it")
    void saysWhatItRestsOn(FactStatus status) {
        JointStanding standing = determined(
                        joint(
                                hub().build(),
                                decision("t", TAMESIDE, AGREED, "2022-03-01").build(),
                                decision("s", STOCKPORT, AGREED, "2022-06-28")
                                        .status(status)
                                        .note("The post was filled from July.")
                                        .build()),
                        "2022-07-01")
                .value();

        assertThat(standing.outcome()).isEqualTo(JointOutcome.AGREED);
        assertThat(standing.restsOn())
                .containsExactly("That E08000007 agreed on 28 June 2022 is " + status.words()
                        + ", A, paragraph 3.4. The post was filled from July.");
    }

    @Test
    @DisplayName("needs both capacities of a council that must decide in both")
    void bothCapacities() {
        Proposal both = proposal(TAMESIDES, NeededDecision.of(TAMESIDE, Capacity.COUNCIL))
                .build();
        CouncilDecision cabinet = decision("t", TAMESIDE, AGREED, "2022-03-01").build();
        CouncilDecision fullCouncil = decision("c", TAMESIDE, AGREED, "2022-03-15")
                .maker(DecisionMaker.FULL_COUNCIL)
                .build();

        assertThat(outcome(joint(both, cabinet), "2022-04-01")).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(determined(joint(both, cabinet), "2022-04-01").derivation().toString())
                .contains("no decision of E08000008 (council) is recorded");
        assertThat(outcome(joint(both, cabinet, fullCouncil), "2022-04-01")).isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("leaves out a decision in a capacity that is not needed, and says so")
    void otherCapacity() {
        Answer.Determined<JointStanding> answer = determined(
                joint(
                        hub().build(),
                        decision("t", TAMESIDE, AGREED, "2022-03-01")
                                .maker(DecisionMaker.FULL_COUNCIL)
                                .build()),
                "2022-04-01");

        assertThat(answer.value().outcome()).isEqualTo(JointOutcome.AWAITED);
        assertThat(answer.derivation().toString())
                .contains("does not count: the proposal needs no decision of E08000008 in that capacity. [J-OUTCOME]");
    }

    @Test
    @DisplayName("takes a decision in either capacity where the one needed is not known, and says that it does")
    void capacityNotKnown() {
        JointDecision joint = joint(
                proposal(NeededDecision.of(TAMESIDE)).build(),
                decision("t", TAMESIDE, AGREED, "2022-03-01")
                        .maker(DecisionMaker.EXECUTIVE_JOINT_COMMITTEE)
                        .jointCommittee(JointCommitteeId.of("hub-committee"))
                        .build());

        assertThat(outcome(joint, "2022-03-01")).isEqualTo(JointOutcome.AGREED);
        assertThat(determined(joint, "2022-03-01").value().restsOn())
                .containsExactly(
                        "In which capacity E08000008 must decide is not known; its decision as a joint committee of"
                                + " executive members is taken to be the one needed.");
    }

    @Test
    @DisplayName("is not moved by a recommendation, which decides nothing (J-RECOMMENDED)")
    void recommendationsDecideNothing() {
        Recommendation recommendation = Recommendation.builder()
                .council(TAMESIDE)
                .to(DecisionMaker.EXECUTIVE)
                .byPost("Director of Children's Services")
                .what("that the hub be set up")
                .status(FactStatus.RECORDED)
                .source(Put.SOURCE)
                .build();
        Answer.Determined<JointStanding> answer =
                determined(joint(hub().addRecommendations(recommendation).build()), "2022-04-01");

        assertThat(answer.value().outcome()).isEqualTo(JointOutcome.AWAITED);
        assertThat(answer.derivation().rules()).extracting(Rule::id).contains("J-RECOMMENDED");
    }

    @Test
    @DisplayName("lapses after its last day unless it was agreed by then, and does not revive (J-LAPSED)")
    void lapses() {
        Proposal untilMay = hub().lapsesOn(day("2022-05-31")).build();
        CouncilDecision tamesides =
                decision("t", TAMESIDE, AGREED, "2022-03-01").build();
        CouncilDecision inTime = decision("s", STOCKPORT, AGREED, "2022-05-31").build();
        CouncilDecision late = decision("s", STOCKPORT, AGREED, "2022-06-01").build();

        assertThat(outcome(joint(untilMay, tamesides, inTime), "2023-01-01")).isEqualTo(JointOutcome.AGREED);
        assertThat(outcome(joint(untilMay, tamesides, late), "2022-05-31")).isEqualTo(JointOutcome.ONE_SIDED);
        Answer.Determined<JointStanding> lapsed = determined(joint(untilMay, tamesides, late), "2022-06-01");
        assertThat(lapsed.value().outcome()).isEqualTo(JointOutcome.LAPSED);
        assertThat(lapsed.value().awaited()).containsExactly(STOCKPORTS);
        assertThat(lapsed.derivation().toString())
                .contains("It could be agreed until 31 May 2022, and was not agreed by then. [J-LAPSED]");
    }

    @Test
    @DisplayName("stays refused, and does not lapse, once every council has refused")
    void refusedDoesNotLapse() {
        Proposal untilMay = hub().lapsesOn(day("2022-05-31")).build();
        JointDecision refused = joint(
                untilMay,
                decision("t", TAMESIDE, REFUSED, "2022-03-01").build(),
                decision("s", STOCKPORT, REFUSED, "2022-04-01").build());
        JointDecision conflicting = joint(
                untilMay,
                decision("t", TAMESIDE, REFUSED, "2022-03-01").build(),
                decision("s", STOCKPORT, AGREED, "2022-04-01").build());

        assertThat(outcome(refused, "2022-06-01")).isEqualTo(JointOutcome.REFUSED);
        assertThat(outcome(conflicting, "2022-05-31")).isEqualTo(JointOutcome.CONFLICTING);
        assertThat(outcome(conflicting, "2022-06-01")).isEqualTo(JointOutcome.LAPSED);
    }

    @Test
    @DisplayName("is not needed once the proposal is given up, unless it was agreed before (J-NOT-NEEDED)")
    void givenUp() {
        Proposal givenUp =
                hub().notNeeded(notNeeded("2022-07-15", FactStatus.RECORDED)).build();
        CouncilDecision tamesides =
                decision("t", TAMESIDE, AGREED, "2022-03-01").build();
        CouncilDecision stockports =
                decision("s", STOCKPORT, AGREED, "2022-07-16").build();

        assertThat(outcome(joint(givenUp, tamesides), "2022-07-14")).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(outcome(joint(givenUp, tamesides, stockports), "2022-08-01")).isEqualTo(JointOutcome.NOT_NEEDED);
        assertThat(outcome(
                        joint(
                                givenUp,
                                tamesides,
                                decision("s", STOCKPORT, AGREED, "2022-07-15").build()),
                        "2022-08-01"))
                .isEqualTo(JointOutcome.AGREED);
        assertThat(determined(joint(givenUp), "2022-07-15").derivation().toString())
                .contains("It was given up on 15 July 2022 (overtaken by an improvement notice), and was not agreed by"
                        + " then. [J-NOT-NEEDED]");
    }

    @ParameterizedTest(name = "given up on {0}, lapsing on {1}: {2}")
    @CsvSource({
        "2022-05-30, 2022-05-31, NOT_NEEDED",
        "2022-05-31, 2022-05-31, NOT_NEEDED",
        "2022-06-01, 2022-05-31, LAPSED"
    })
    @DisplayName("comes to whichever closed the proposal first")
    void whicheverClosedItFirst(String givenUp, String lastDay, JointOutcome expected) {
        Proposal both = hub().notNeeded(notNeeded(givenUp, FactStatus.RECORDED))
                .lapsesOn(day(lastDay))
                .build();

        assertThat(outcome(joint(both), "2022-07-01")).isEqualTo(expected);
    }

    @Test
    @DisplayName("says that it rests on an assumption that the proposal was given up")
    void givenUpOnAssumption() {
        Proposal assumed =
                hub().notNeeded(notNeeded("2022-07-15", FactStatus.ASSUMED)).build();

        assertThat(determined(joint(assumed), "2022-08-01").value().restsOn())
                .containsExactly("That the proposal was given up is assumed, A, paragraph 3.4.");
    }

    @Test
    @DisplayName("knows outcomes that leave the question open from those that settle it")
    void stances() {
        assertThat(Stream.of(DEFERRED, NOTED, REFERRED, AGREED_IN_PRINCIPLE).map(DecisionOutcome::stance))
                .containsOnly(Stance.NOT_DECIDED);
        assertThat(Stream.of(AGREED, DecisionOutcome.AGREED_WITH_CHANGES).map(DecisionOutcome::stance))
                .containsOnly(Stance.AGREES);
        assertThat(REFUSED.stance()).isEqualTo(Stance.REFUSES);
    }
}

package uk.sharedservices.partnership.governance.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.DEFERRED;
import static uk.sharedservices.partnership.governance.joint.Put.SOURCE;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.governance.committee.JointCommitteeId;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.validation.Checked;

@DisplayName("A council's decision")
class CouncilDecisionTest {

    private static final CouncilDecision CAB395 = decision("cab395", STOCKPORT, AGREED, "2022-06-28")
            .key(new KeyDecisionJudgement(true, "recorded as key", Optional.empty()))
            .publishedOn(day("2022-06-29"))
            .effectiveFrom(day("2022-07-06"))
            .build();

    @Test
    @DisplayName("can be asked about its call-in as a record of its days, where its day is known")
    void asRecord() {
        DecisionRecord record = CAB395.asRecord().orElseThrow();

        assertThat(record.council()).isEqualTo(STOCKPORT);
        assertThat(record.decidedOn()).isEqualTo(day("2022-06-28"));
        assertThat(record.publishedOn()).contains(day("2022-06-29"));
        assertThat(record.effectiveFrom()).contains(day("2022-07-06"));
        assertThat(record.urgencyAgreed()).isFalse();
        assertThat(record.key()).isPresent();
        assertThat(CAB395.capacity()).isEqualTo(Capacity.EXECUTIVE);
        assertThat(decision("t", TAMESIDE, AGREED, "2022-06").build().asRecord())
                .isEmpty();
    }

    @Test
    @DisplayName("tells when it was carried out by the first step that is finished")
    void firstStep() {
        CouncilDecision carriedOut = decision("t", TAMESIDE, AGREED, "2022-11-23")
                .urgencyAgreedBy("chair of the scrutiny panel")
                .addImplementation(step("2022-12-02"), step("2022-11-30"))
                .build();

        assertThat(carriedOut.asRecord().flatMap(DecisionRecord::implementedOn)).contains(day("2022-11-30"));
        assertThat(carriedOut.asRecord().orElseThrow().urgencyAgreed()).isTrue();
    }

    private static ImplementationStep step(String finished) {
        return ImplementationStep.builder()
                .what("serve notice")
                .finished(When.parse(finished))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    @Test
    @DisplayName("has days that follow it, even where its own is vague")
    void daysFollow() {
        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06-28")
                        .publishedOn(day("2022-06-27"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be published before the day of the decision, 2022-06-28");
        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06")
                        .effectiveFrom(day("2022-05-31"))
                        .build())
                .hasMessageContaining("must not be effective before");
    }

    @Test
    @DisplayName("is not about itself")
    void notItself() {
        DecisionId itself = DecisionId.of("t");

        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06-28")
                        .supersedes(itself)
                        .build())
                .hasMessage("decision superseded must be another decision, but was 't'");
        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06-28")
                        .revisits(itself)
                        .build())
                .hasMessage("decision revisited must be another decision, but was 't'");
        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06-28")
                        .addAccepts(itself)
                        .build())
                .hasMessage("decision accepted must be another decision, but was 't'");
    }

    @Test
    @DisplayName("says what it changed exactly where it agreed with changes, and has conditions only where it agrees")
    void fitsItsOutcome() {
        assertThatThrownBy(() -> decision("t", TAMESIDE, AGREED, "2022-06-28")
                        .changes("a pilot")
                        .build())
                .hasMessageContaining("must say what it changed where it agreed with changes, and only there");
        assertThatThrownBy(() -> decision("t", TAMESIDE, DecisionOutcome.AGREED_WITH_CHANGES, "2022-06-28")
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> decision("t", TAMESIDE, DEFERRED, "2022-06-28")
                        .addConditions(new Condition("funds are found", Optional.empty()))
                        .build())
                .hasMessage("decision with conditions or changes accepted must agree, but was DEFERRED");
        assertThatThrownBy(() -> decision("t", TAMESIDE, DEFERRED, "2022-06-28")
                        .addAccepts(DecisionId.of("s"))
                        .build())
                .hasMessage("decision with conditions or changes accepted must agree, but was DEFERRED");
    }

    @Test
    @DisplayName("of a joint committee is made by one")
    void jointCommittee() {
        CouncilDecision.Builder byTheCommittee =
                decision("t", TAMESIDE, AGREED, "2022-06-28").jointCommittee(JointCommitteeId.of("shared-services"));

        assertThat(byTheCommittee
                        .maker(DecisionMaker.EXECUTIVE_JOINT_COMMITTEE)
                        .build()
                        .jointCommittee())
                .isPresent();
        assertThat(byTheCommittee.maker(DecisionMaker.COMMITTEE).build().capacity())
                .isEqualTo(Capacity.COUNCIL);
        assertThatThrownBy(() -> byTheCommittee.maker(DecisionMaker.EXECUTIVE).build())
                .hasMessage(
                        "decision of a joint committee must be made by EXECUTIVE_JOINT_COMMITTEE or COMMITTEE, but was"
                                + " EXECUTIVE");
    }

    @Test
    @DisplayName("recorded as a board's is refused, and the refusal says that a board only recommends")
    void notABoards() {
        ObjectNode tree = PartnershipJson.mapper().valueToTree(CAB395);
        assertThat(PartnershipJson.read(tree, CouncilDecision.class)).isEqualTo(Checked.clean(CAB395));

        Checked<CouncilDecision> boards =
                PartnershipJson.read(tree.put("maker", "PROGRAMME_BOARD"), CouncilDecision.class);

        assertThat(boards.faults())
                .hasToString("[$.maker must be one of EXECUTIVE, EXECUTIVE_MEMBER, OFFICER_FOR_EXECUTIVE,"
                        + " EXECUTIVE_JOINT_COMMITTEE, FULL_COUNCIL, COMMITTEE, OFFICER_FOR_COUNCIL (a board advises and a"
                        + " scrutiny committee reviews: neither decides for a council, and what it asks for is a"
                        + " recommendation), but was 'PROGRAMME_BOARD'.]");
    }

    @Test
    @DisplayName("has no field in which a board could be named, and a recommendation is of another type")
    void noBoard() {
        ObjectNode tree = PartnershipJson.mapper().valueToTree(CAB395);

        assertThat(PartnershipJson.read(tree.put("byBoard", "programme-board"), CouncilDecision.class)
                        .faults())
                .first()
                .asString()
                .contains("$.byBoard must be one of the fields");
        assertThat(CouncilDecision.class.isAssignableFrom(Recommendation.class)).isFalse();
        assertThat(Recommendation.class.isAssignableFrom(CouncilDecision.class)).isFalse();
    }
}

package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.PROPOSAL;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.made;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.outOfHours;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
import uk.sharedservices.partnership.governance.joint.JointDecision;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("A workstream and the decisions of its councils")
class CouncilsDecideTest {

    private static final Proposal SHARED_SERVICE = Proposal.builder()
            .id(PROPOSAL)
            .title("a shared out of hours service")
            .purpose(ProposalPurpose.SHARED_SERVICE)
            .addToDecide(
                    NeededDecision.of(TAMESIDE, Capacity.EXECUTIVE), NeededDecision.of(STOCKPORT, Capacity.EXECUTIVE))
            .status(FactStatus.RECORDED)
            .source(Source.of("A", "paragraph 3.10"))
            .build();

    private static final CouncilDecision TAMESIDE_AGREES = decision(
                    TAMESIDE, "tameside-1", "2022-03-02", DecisionOutcome.AGREED)
            .build();

    @Test
    @DisplayName("is approved on the day of the last decision that it needs and not the day before")
    void onTheLastDay() {
        CouncilDecision stockportAgrees = decision(STOCKPORT, "stockport-1", "2022-03-15", DecisionOutcome.AGREED)
                .build();

        assertThat(refusedBy(approve("2022-03-14", TAMESIDE_AGREES, stockportAgrees)))
                .contains(StageRules.APPROVED);
        Answer<Workstream> approved = approve("2022-03-15", TAMESIDE_AGREES, stockportAgrees);
        assertThat(approved.isAnswered()).isTrue();
        assertThat(approved.derivation().rules()).extracting(Rule::id).contains("J-OUTCOME", "W-APPROVED");
    }

    @Test
    @DisplayName("is not approved on a decision that is only proposed, nor on one deferred or agreed in principle")
    void notDecided() {
        List<CouncilDecision> undecided = List.of(
                decision(STOCKPORT, "stockport-1", "2022-03-15", DecisionOutcome.DEFERRED)
                        .build(),
                decision(STOCKPORT, "stockport-1", "2022-03-15", DecisionOutcome.AGREED_IN_PRINCIPLE)
                        .build());

        assertThat(undecided)
                .allSatisfy(decision -> assertThat(refusedBy(approve("2022-04-01", TAMESIDE_AGREES, decision)))
                        .contains(StageRules.APPROVED));
        assertThat(approve(
                                "2022-04-01",
                                TAMESIDE_AGREES,
                                decision(STOCKPORT, "stockport-1", "2022-03-15", DecisionOutcome.AGREED)
                                        .status(FactStatus.PROPOSED)
                                        .build())
                        .isAnswered())
                .isFalse();
    }

    @Test
    @DisplayName("cannot be told to be approved within the month in which a council decided on a day nobody recorded")
    void monthOfDecision() {
        CouncilDecision inMarch = decision(STOCKPORT, "stockport-1", "2022-03", DecisionOutcome.AGREED)
                .build();

        assertThat(approve("2022-03-20", TAMESIDE_AGREES, inMarch)).isInstanceOf(Answer.CannotSay.class);
        assertThat(approve("2022-03-31", TAMESIDE_AGREES, inMarch).isAnswered()).isTrue();
    }

    @Test
    @DisplayName("is not implemented once a council has superseded its agreement by a refusal")
    void superseded() {
        CouncilDecision stockportAgrees = decision(STOCKPORT, "stockport-1", "2022-03-15", DecisionOutcome.AGREED)
                .build();
        CouncilDecision tamesideTurns = decision(TAMESIDE, "tameside-2", "2022-11-23", DecisionOutcome.REFUSED)
                .supersedes(TAMESIDE_AGREES.id())
                .build();
        WorkstreamLife life = life(Stage.APPROVED, TAMESIDE_AGREES, stockportAgrees, tamesideTurns);

        assertThat(life.move(made(Stage.IMPLEMENTING, "2022-11-22")).isAnswered())
                .isTrue();
        assertThat(refusedBy(life.move(made(Stage.IMPLEMENTING, "2022-11-23")))).contains(StageRules.APPROVED);
    }

    private static Optional<Rule> refusedBy(Answer<Workstream> answer) {
        return answer.match(
                one -> Optional.<Rule>empty(),
                several -> Optional.<Rule>empty(),
                missing -> Optional.<Rule>empty(),
                refused -> Optional.of(refused.rule()));
    }

    private static Answer<Workstream> approve(String on, CouncilDecision... decisions) {
        return life(Stage.AWAITING_DECISIONS, decisions).move(made(Stage.APPROVED, on));
    }

    private static WorkstreamLife life(Stage stage, CouncilDecision... decisions) {
        JointDecision joint = JointDecision.on(SHARED_SERVICE, CouncilDecisions.of(List.of(decisions)));
        return WorkstreamLife.of(
                outOfHours(made(stage, "2022-02-01")).addProposals(PROPOSAL).build(),
                Findings.none(),
                (proposal, asAt) -> joint.standingOn(asAt));
    }

    private static CouncilDecision.Builder decision(
            CouncilCode council, String id, String decided, DecisionOutcome outcome) {
        return CouncilDecision.builder()
                .id(DecisionId.of(id))
                .proposal(PROPOSAL)
                .council(council)
                .maker(DecisionMaker.EXECUTIVE)
                .decided(When.parse(decided))
                .outcome(outcome)
                .resolved("what was put was " + outcome.words())
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 3.4"));
    }
}

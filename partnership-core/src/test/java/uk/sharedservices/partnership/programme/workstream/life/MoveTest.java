package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.PROPOSAL;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.life;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.made;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.move;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.outOfHours;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.Samples.Decided;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A move put to a workstream")
class MoveTest {

    private static final StageMove SCOPED = made(Stage.SCOPING, "2021-06..2021-08");

    private static final Decided TAMESIDE_AGREES = new Decided(PROPOSAL, TAMESIDE, LocalDate.of(2022, 3, 2), true);
    private static final Decided STOCKPORT_AGREES = new Decided(PROPOSAL, STOCKPORT, LocalDate.of(2022, 3, 15), true);

    @Test
    @DisplayName("is added at the end of its history, and nothing else is changed")
    void added() {
        Workstream before = outOfHours(SCOPED).build();
        StageMove move = made(Stage.OPTIONS_APPRAISAL, "2021-12-01");
        Workstream after = life(before).move(move).orThrow();

        assertThat(after)
                .isEqualTo(Workstream.builder().from(before).addMoves(move).build());
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SCOPING|APPROVED|It is at scoping (October 2021), from where it can go to options appraisal, paused, ceased"
                        + " or found not appropriate, not to approved.",
                "SCOPING|SCOPING|It is at scoping (October 2021), from where it can go to options appraisal, paused, ceased"
                        + " or found not appropriate, not to scoping.",
                "LIVE|SCOPING|It is at live (October 2021), from where it can go to paused, ceased or found not appropriate,"
                        + " not to scoping."
            })
    @DisplayName("is not permitted off the path (W-MOVE)")
    void offThePath(Stage from, Stage to, String reason) {
        Answer<Workstream> answer =
                life(outOfHours(made(from, "2021-10")).build()).move(made(to, "2021-12"));

        assertThat(outcome(answer)).isEqualTo("Not permitted. " + reason + " [W-MOVE]");
    }

    @Test
    @DisplayName("begins with scoping where no stage is recorded, and may end what nobody recorded a stage of (W-MOVE)")
    void fromTheStart() {
        WorkstreamLife life = life(outOfHours().build());

        assertThat(outcome(life.move(made(Stage.SCOPING, "2021-06")))).isEqualTo("scoping (June 2021).");
        assertThat(outcome(life.move(made(Stage.BUSINESS_CASE, "2021-06"))))
                .isEqualTo("Not permitted. No stage of it is recorded. It begins with scoping, not with business case."
                        + " [W-MOVE]");
        assertThat(life.move(made(Stage.PAUSED, "2021-06", "no staff")).isAnswered())
                .isFalse();
        assertThat(life.move(made(Stage.CEASED, "2021-06", "no staff")).isAnswered())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CEASED, ceased", "FOUND_NOT_APPROPRIATE, found not appropriate"})
    @DisplayName("is not permitted from an end (W-END)")
    void fromAnEnd(Stage end, String words) {
        Answer<Workstream> answer = life(outOfHours(SCOPED, made(end, "2022-07", "the Improvement Notice"))
                        .build())
                .move(made(Stage.SCOPING, "2023-01-09"));

        assertThat(outcome(answer))
                .isEqualTo("Not permitted. It was " + words + " (July 2022), and nothing follows that; what is taken up"
                        + " again is a workstream of its own. [W-END]");
    }

    @Test
    @DisplayName(
            "is not permitted surely before the last one; where the times leave it open it is taken to follow (W-ORDER)")
    void order() {
        WorkstreamLife life = life(outOfHours(SCOPED).build());

        assertThat(outcome(life.move(made(Stage.OPTIONS_APPRAISAL, "2021-05"))))
                .isEqualTo(
                        "Not permitted. It came to scoping (June 2021 to August 2021), and a move of May 2021 cannot follow"
                                + " that. [W-ORDER]");
        Answer<Workstream> open = life.move(made(Stage.OPTIONS_APPRAISAL, "2021-07"));
        assertThat(open.isAnswered()).isTrue();
        assertThat(open.derivation().steps().get(0).sentence())
                .isEqualTo(
                        "The times do not show that it follows scoping (June 2021 to August 2021); it is taken to, being"
                                + " put after it.");
    }

    @ParameterizedTest
    @CsvSource({"PAUSED, paused", "CEASED, ceased", "FOUND_NOT_APPROPRIATE, found not appropriate"})
    @DisplayName("is not permitted without a reason where it stops the work (W-REASON)")
    void reason(Stage to, String words) {
        WorkstreamLife life = life(outOfHours(SCOPED).build());

        assertThat(outcome(life.move(made(to, "2022-07"))))
                .isEqualTo("Not permitted. That it is " + words + " needs a reason, and none is given. [W-REASON]");
        assertThat(life.move(made(to, "2022-07", " ")).isAnswered()).isFalse();
        assertThat(life.move(made(to, "2022-07", "the Improvement Notice")).isAnswered())
                .isTrue();
    }

    @Test
    @DisplayName("takes a paused workstream up where it was paused and nowhere else (W-RESUME)")
    void resume() {
        Workstream paused = outOfHours(
                        made(Stage.BUSINESS_CASE, "2021-12"), made(Stage.PAUSED, "2022-01", "an inspection"))
                .build();

        assertThat(outcome(life(paused).move(made(Stage.BUSINESS_CASE, "2022-06"))))
                .isEqualTo("business case (December 2021), paused (January 2022), business case (June 2022).");
        assertThat(outcome(life(paused).move(made(Stage.AWAITING_DECISIONS, "2022-06"))))
                .isEqualTo("Not permitted. It was paused at business case and is taken up again there, not at awaiting"
                        + " decisions. [W-RESUME]");
        assertThat(outcome(life(outOfHours(made(Stage.PAUSED, "2022-01", "an inspection"))
                                .build())
                        .move(made(Stage.SCOPING, "2022-06"))))
                .isEqualTo("Cannot say. It is paused (January 2022); at what stage it was paused is not recorded.");
    }

    @Test
    @DisplayName("is not made by a plan (W-STAGE)")
    void plan() {
        Answer<Workstream> answer = life(outOfHours(SCOPED).build())
                .move(move(Stage.OPTIONS_APPRAISAL, "2022", FactStatus.PLANNED).build());

        assertThat(outcome(answer))
                .isEqualTo(
                        "Not permitted. The move to options appraisal is only planned, and what is so has not happened."
                                + " [W-STAGE]");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-01|Not permitted. On the proposal shared-out-of-hours the councils' decisions by 1 March 2022 come to"
                        + " awaited, not to agreement; the decision of Tameside and Stockport is awaited. [W-APPROVED]",
                "2022-03-14|Not permitted. On the proposal shared-out-of-hours the councils' decisions by 14 March 2022 come"
                        + " to one-sided, not to agreement; the decision of Stockport is awaited. [W-APPROVED]",
                "2022-03-15|awaiting decisions (1 February 2022), approved (15 March 2022).",
                "2022-03|Cannot say. Whether the councils had agreed the proposal shared-out-of-hours cannot be told: the move"
                        + " is of some day from 1 March 2022 to 31 March 2022, and their decisions came to awaited and then"
                        + " to agreed."
            })
    @DisplayName("approves nothing before every council that must has decided (W-APPROVED)")
    void approval(String on, String expected) {
        assertThat(outcome(awaiting(TAMESIDE_AGREES, STOCKPORT_AGREES).move(made(Stage.APPROVED, on))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "approves nothing where one council refused, no proposal is recorded, or a leading council is not asked"
                    + " (W-APPROVED)")
    void notApprovable() {
        Decided refused = new Decided(PROPOSAL, STOCKPORT, LocalDate.of(2022, 3, 15), false);
        StageMove approved = made(Stage.APPROVED, "2022-04-01");

        assertThat(outcome(awaiting(TAMESIDE_AGREES, refused).move(approved)))
                .isEqualTo(
                        "Not permitted. On the proposal shared-out-of-hours the councils' decisions by 1 April 2022 come to"
                                + " conflicting, not to agreement. [W-APPROVED]");
        assertThat(outcome(life(outOfHours(made(Stage.AWAITING_DECISIONS, "2022-02-01"))
                                .build())
                        .move(approved)))
                .isEqualTo("Not permitted. No proposal is recorded that the councils could have agreed. [W-APPROVED]");
        Workstream threeLead = Workstream.builder()
                .from(outOfHours(made(Stage.AWAITING_DECISIONS, "2022-02-01"))
                        .addProposals(PROPOSAL)
                        .build())
                .addLeads(Lead.of(CouncilCode.of("E08000004"), "service lead"))
                .build();
        assertThat(outcome(WorkstreamLife.of(
                                threeLead,
                                Findings.none(),
                                Samples.standings(List.of(TAMESIDE_AGREES, STOCKPORT_AGREES)))
                        .move(approved)))
                .isEqualTo("Not permitted. No proposal of it asks for a decision of E08000004, which leads it too."
                        + " [W-APPROVED]");
    }

    @Test
    @DisplayName("needs every proposal agreed, not one of them (W-APPROVED)")
    void everyProposal() {
        ProposalId second = ProposalId.of("host-employer");
        Workstream workstream = outOfHours(made(Stage.AWAITING_DECISIONS, "2022-02-01"))
                .addProposals(PROPOSAL, second)
                .build();

        assertThat(outcome(
                        life(workstream, TAMESIDE_AGREES, STOCKPORT_AGREES).move(made(Stage.APPROVED, "2022-04-01"))))
                .contains("On the proposal host-employer", "[W-APPROVED]")
                .doesNotContain("shared-out-of-hours");
    }

    @Test
    @DisplayName("goes on to implementation only while the agreement stands (W-APPROVED)")
    void implementedWhileAgreed() {
        Decided withdrawn = new Decided(PROPOSAL, TAMESIDE, LocalDate.of(2022, 11, 23), false);
        WorkstreamLife life = life(
                outOfHours(made(Stage.APPROVED, "2022-04-01"))
                        .addProposals(PROPOSAL)
                        .build(),
                TAMESIDE_AGREES,
                STOCKPORT_AGREES,
                withdrawn);

        assertThat(life.move(made(Stage.IMPLEMENTING, "2022-11-22")).isAnswered())
                .isTrue();
        assertThat(outcome(life.move(made(Stage.IMPLEMENTING, "2022-11-23"))))
                .contains("come to conflicting, not to agreement", "[W-APPROVED]");
    }

    @Test
    @DisplayName(
            "cannot be told where a finding may have ended the workstream, unless the move is that end (W-FINDING)")
    void finding() {
        WorkstreamLife life = WorkstreamLife.of(
                outOfHours(SCOPED).build(),
                Findings.of(List.of(Samples.socialCareAreas())),
                Samples.standings(List.of()));

        assertThat(outcome(life.move(made(Stage.OPTIONS_APPRAISAL, "2022-12-01"))))
                .isEqualTo(
                        "Cannot say. The areas designated for shared social care teams were found not appropriate (July 2022"
                                + " to 23 November 2022); whether the workstream Out of hours service is among them is not said. If"
                                + " it is, nothing follows; if it is not, the finding must no longer name it.");
        assertThat(life.move(made(Stage.OPTIONS_APPRAISAL, "2022-06-30")).isAnswered())
                .isTrue();
        assertThat(life.move(made(Stage.FOUND_NOT_APPROPRIATE, "2022-07", "the notice"))
                        .isAnswered())
                .isTrue();
    }

    private static WorkstreamLife awaiting(Decided... decisions) {
        return life(
                outOfHours(made(Stage.AWAITING_DECISIONS, "2022-02-01"))
                        .addProposals(PROPOSAL)
                        .build(),
                decisions);
    }
}

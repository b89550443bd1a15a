package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardMeeting;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.Findings;
import uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.programme.BoardArbitraries;

/** The programme board of Tameside and Stockport, whatever it is made to resolve. */
@Label("Whatever an advisory board resolves, and whatever it puts forward")
class BoardsDecideNothingProperties {

    private static final Source SOURCE = Source.of("A", "paragraph 3.1");

    /** A workstream of the partnership that waits only for its councils, on a proposal that one of them has agreed to. */
    private static final Partnership REFERENCE = waiting(ReferencePartnership.tamesideAndStockport());

    /** Something the board resolves on a day, at a meeting or not, and then puts forward to the councils or not. */
    private record Act(LocalDate on, ProgrammeResolution what, boolean atMeeting, boolean putForward) {}

    @Property(tries = 1000)
    @Label("no council has decided for it, and no workstream is approved")
    void nothingIsDecided(@ForAll("acts") List<Act> acts, @ForAll("days") LocalDate day) {
        Partnership after = resolved(acts);

        assertThat(after.decisions()).isEqualTo(REFERENCE.decisions());
        for (Proposal proposal : REFERENCE.proposals()) {
            assertThat(standings(after, proposal, day)).isEqualTo(standings(REFERENCE, proposal, day));
        }
        assertThat(isApproved(after, REFERENCE.workstreams().get(0), day)).isFalse();
    }

    private static Partnership waiting(Partnership partnership) {
        List<Workstream> workstreams = new ArrayList<>(partnership.workstreams());
        workstreams.set(
                0,
                Workstream.builder()
                        .from(workstreams.get(0))
                        .addProposals(partnership.proposals().get(0).id())
                        .moves(List.of(move(Stage.AWAITING_DECISIONS, LocalDate.of(2020, 1, 1))))
                        .build());
        return Partnership.builder().from(partnership).workstreams(workstreams).build();
    }

    private static Partnership resolved(List<Act> acts) {
        AdvisoryBoard.Builder board =
                AdvisoryBoard.builder().from(REFERENCE.boards().get(0)).meetings(List.of());
        for (Act act : acts) {
            if (act.atMeeting()) {
                board.addMeetings(BoardMeeting.builder()
                        .on(When.on(act.on()))
                        .addResolutions(act.what())
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
            } else {
                board.addOtherResolutions(ProgrammeResolution.builder()
                        .from(act.what())
                        .on(When.on(act.on()))
                        .build());
            }
        }
        return Partnership.builder()
                .from(REFERENCE)
                .boards(List.of(board.build()))
                .proposals(REFERENCE.proposals().stream()
                        .map(proposal -> putForward(proposal, acts))
                        .toList())
                .build();
    }

    private static Proposal putForward(Proposal proposal, List<Act> acts) {
        Proposal.Builder builder = Proposal.builder().from(proposal);
        for (Act act : acts) {
            for (NeededDecision needed : proposal.toDecide()) {
                if (act.putForward()) {
                    builder.addRecommendations(Recommendation.builder()
                            .council(needed.council())
                            .to(DecisionMaker.EXECUTIVE)
                            .byBoard(REFERENCE.boards().get(0).id())
                            .made(When.on(act.on()))
                            .what(act.what().text())
                            .status(FactStatus.RECORDED)
                            .source(SOURCE)
                            .build());
                }
            }
        }
        return builder.build();
    }

    private static List<JointStanding> standings(Partnership partnership, Proposal proposal, LocalDate day) {
        Answer<JointStanding> answer =
                JointDecisions.of(partnership).on(proposal.id()).standingOn(day);
        return answer instanceof Answer.CannotSay<JointStanding> missing
                ? missing.whatIfs().stream().map(WhatIf::value).toList()
                : List.of(answer.orThrow());
    }

    private static boolean isApproved(Partnership partnership, Workstream workstream, LocalDate day) {
        JointDecisions decisions = JointDecisions.of(partnership);
        return WorkstreamLife.of(
                        workstream,
                        Findings.of(partnership.programmeFindings()),
                        (id, asAt) -> decisions.on(id).standingOn(asAt))
                .move(move(Stage.APPROVED, day))
                .isAnswered();
    }

    private static StageMove move(Stage stage, LocalDate on) {
        return StageMove.builder()
                .stage(stage)
                .on(When.on(on))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1200).map(LocalDate.of(2021, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        days(),
                        BoardArbitraries.resolutions(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Act::new)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }
}

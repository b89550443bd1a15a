package uk.sharedservices.partnership.programme.workstream.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.joint.CouncilStance;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.FindingId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** Workstreams and councils' decisions for tests. */
final class Samples {

    /** That a council agreed or refused a proposal on a day. */
    record Decided(ProposalId proposal, CouncilCode council, LocalDate on, boolean agrees) {}

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final List<CouncilCode> BOTH = List.of(TAMESIDE, STOCKPORT);
    static final ProposalId PROPOSAL = ProposalId.of("shared-out-of-hours");
    static final WorkstreamId ID = WorkstreamId.of("out-of-hours");

    private Samples() {}

    static Workstream.Builder outOfHours(StageMove... moves) {
        return Workstream.builder()
                .id(ID)
                .name("Out of hours service")
                .addLeads(Lead.of(TAMESIDE, "service lead"), Lead.of(STOCKPORT, "service lead"))
                .moves(List.of(moves))
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 3.3"));
    }

    static StageMove made(Stage stage, String on) {
        return move(stage, on, FactStatus.RECORDED).build();
    }

    static StageMove made(Stage stage, String on, String reason) {
        return move(stage, on, FactStatus.RECORDED).reason(reason).build();
    }

    static StageMove.Builder move(Stage stage, String on, FactStatus status) {
        return StageMove.builder()
                .stage(stage)
                .on(When.parse(on))
                .status(status)
                .source(Source.of("A", "paragraph 3.4"));
    }

    static ProgrammeFinding socialCareAreas() {
        return ProgrammeFinding.builder()
                .id(FindingId.of("social-care-areas"))
                .areas("the areas designated for shared social care teams")
                .stage(Stage.FOUND_NOT_APPROPRIATE)
                .on(When.parse("2022-07..2022-11-23"))
                .reason("the Improvement Notice of July 2022")
                .addMayConcern(ID)
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "risk management"))
                .build();
    }

    static WorkstreamLife life(Workstream workstream, Decided... decisions) {
        return WorkstreamLife.of(workstream, Findings.none(), standings(List.of(decisions)))
                .naming(code -> code.equals(TAMESIDE.value()) ? "Tameside" : "Stockport");
    }

    /** The stages of a move that was permitted, or how it was not. */
    static String outcome(Answer<Workstream> answer) {
        return answer.inWords(workstream ->
                workstream.movesMade().stream().map(StageMove::inWords).collect(Collectors.joining(", ")));
    }

    /** How proposals stand that both councils must decide, each council's latest decision counting. */
    static BiFunction<ProposalId, LocalDate, Answer<JointStanding>> standings(List<Decided> decisions) {
        return (proposal, asAt) -> {
            List<CouncilStance> stances = BOTH.stream()
                    .map(council -> new CouncilStance(
                            NeededDecision.of(council), stance(decisions, proposal, council, asAt), List.of()))
                    .toList();
            Set<Stance> distinct = stances.stream().map(CouncilStance::stance).collect(Collectors.toSet());
            return new Answer.Determined<>(
                    new JointStanding(proposal, asAt, outcome(distinct), stances, List.of()),
                    RecordedWorking.of("How does " + proposal + " stand?").derivation());
        };
    }

    private static JointOutcome outcome(Set<Stance> stances) {
        if (stances.equals(Set.of(Stance.AGREES))) {
            return JointOutcome.AGREED;
        }
        if (stances.equals(Set.of(Stance.REFUSES))) {
            return JointOutcome.REFUSED;
        }
        if (stances.equals(Set.of(Stance.NOT_DECIDED))) {
            return JointOutcome.AWAITED;
        }
        return stances.contains(Stance.NOT_DECIDED) ? JointOutcome.ONE_SIDED : JointOutcome.CONFLICTING;
    }

    private static Stance stance(List<Decided> decisions, ProposalId proposal, CouncilCode council, LocalDate asAt) {
        return decisions.stream()
                .filter(decided -> decided.proposal().equals(proposal)
                        && decided.council().equals(council)
                        && !decided.on().isAfter(asAt))
                .max(Comparator.comparing(Decided::on))
                .map(decided -> decided.agrees() ? Stance.AGREES : Stance.REFUSES)
                .orElse(Stance.NOT_DECIDED);
    }
}

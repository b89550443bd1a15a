package uk.sharedservices.partnership.conformance.chapter.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.JointDecisions;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.Phases;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** The kind of case about one workstream: the phases that it is in, and whether it may make a move. */
final class WorkstreamKinds {

    static final Map<String, Kind> KINDS =
            Map.of("workstream", Kind.ofPartnership(Asked.class, WorkstreamKinds::workstream));

    private WorkstreamKinds() {}

    /**
     * Given to {@code workstream} beside the partnership.
     *
     * @param workstream  the workstream, which the partnership lists
     * @param asAt  the day by which its phases are settled, if they are asked for
     * @param move  a move put to it, as a partnership file has it, if one is
     */
    record Asked(WorkstreamId workstream, Optional<LocalDate> asAt, Optional<StageMove> move) {}

    static Checked<Got> workstream(Partnership partnership, Asked given) {
        return partnership.workstreams().stream()
                .filter(workstream -> workstream.id().equals(given.workstream()))
                .findFirst()
                .map(workstream -> Checked.clean(answered(partnership, workstream, given)))
                .orElseGet(() -> Checked.faulty(new Fault(
                        "$.workstream",
                        "must be a workstream of the partnership",
                        "is " + given.workstream().value())));
    }

    private static Got answered(Partnership partnership, Workstream workstream, Asked given) {
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        given.asAt()
                .ifPresent(day -> value.put(
                        "phases",
                        findings.answer(
                                Phases.of(partnership.phases()).of(workstream, day),
                                phases -> phases.stream().map(Phase::id).toList())));
        given.move()
                .ifPresent(move -> value.put(
                        "move",
                        findings.answer(life(partnership, workstream).move(move), WorkstreamKinds::stagesComeTo)));
        return findings.got(value);
    }

    private static WorkstreamLife life(Partnership partnership, Workstream workstream) {
        JointDecisions decisions = JointDecisions.of(partnership);
        return WorkstreamLife.of(
                workstream,
                uk.sharedservices.partnership.programme.workstream.life.Findings.of(partnership.programmeFindings()),
                (proposal, day) -> decisions.on(proposal).standingOn(day));
    }

    private static List<Stage> stagesComeTo(Workstream workstream) {
        return workstream.movesMade().stream().map(StageMove::stage).toList();
    }
}

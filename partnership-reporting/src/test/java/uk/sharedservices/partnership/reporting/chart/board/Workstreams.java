package uk.sharedservices.partnership.reporting.chart.board;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.PhaseId;
import uk.sharedservices.partnership.published.ReferencePartnership;

/** Partnerships of nothing but workstreams. */
final class Workstreams {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final Workstream ONE = REFERENCE.workstreams().get(0);

    private Workstreams() {}

    /** Returns a partnership of nothing but workstreams, at the stage and in the phase that their place gives. */
    static Partnership with(List<String> names, int phases) {
        List<Stage> stages = List.of(Stage.values());
        List<Workstream> workstreams = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Stage stage = stages.get(place % stages.size());
            StageMove move = StageMove.builder()
                    .from(ONE.moves().get(0))
                    .stage(stage)
                    .reason("a reason")
                    .build();
            workstreams.add(Workstream.builder()
                    .from(ONE)
                    .id(WorkstreamId.of("w-" + place))
                    .name(names.get(place))
                    .leads(List.of())
                    .moves(List.of(move))
                    .build());
        }
        Partnership.Builder partnership = Partnership.builder();
        partnership
                .title("A partnership")
                .documents(REFERENCE.documents())
                .councils(REFERENCE.councils())
                .workstreams(workstreams);
        for (int phase = 0; phase < phases; phase++) {
            int own = phase;
            partnership.addPhases(Phase.builder()
                    .from(REFERENCE.phases().get(0))
                    .id(PhaseId.of("phase-" + phase))
                    .name("Phase " + (phase + 1))
                    .workstreams(workstreams.stream()
                            .map(Workstream::id)
                            .filter(id -> id.value().hashCode() % (phases + 1) == own)
                            .toList())
                    .build());
        }
        return partnership.build();
    }
}

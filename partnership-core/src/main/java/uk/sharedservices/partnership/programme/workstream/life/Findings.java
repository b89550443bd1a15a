package uk.sharedservices.partnership.programme.workstream.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;

/** The findings of a programme, by the workstreams that each may concern. Gathered once for all of them. */
public final class Findings {

    private final Map<WorkstreamId, List<ProgrammeFinding>> byWorkstream;

    private Findings(Map<WorkstreamId, List<ProgrammeFinding>> byWorkstream) {
        this.byWorkstream = byWorkstream;
    }

    /** Returns no findings. */
    public static Findings none() {
        return of(List.of());
    }

    /** Returns the findings of a programme. */
    public static Findings of(List<ProgrammeFinding> findings) {
        Map<WorkstreamId, List<ProgrammeFinding>> byWorkstream = new HashMap<>();
        for (ProgrammeFinding finding : findings) {
            finding.mayConcern()
                    .forEach(id -> byWorkstream
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(finding));
        }
        return new Findings(byWorkstream);
    }

    /** Returns the findings that may concern a workstream, in the order given. */
    public List<ProgrammeFinding> mayConcern(WorkstreamId workstream) {
        return List.copyOf(byWorkstream.getOrDefault(workstream, List.of()));
    }
}

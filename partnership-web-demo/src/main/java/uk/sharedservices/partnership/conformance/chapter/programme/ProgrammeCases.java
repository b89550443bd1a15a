package uk.sharedservices.partnership.conformance.chapter.programme;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Kind;

/** The kinds of case about a partnership as a whole and what it undertakes. */
public final class ProgrammeCases {

    /** The kinds by name, subject by subject. */
    public static final List<Map<String, Kind>> KINDS = List.of(
            CheckKinds.KINDS, StateKinds.KINDS, ProgrammeKinds.KINDS, WorkstreamKinds.KINDS, AppraisalKinds.KINDS);

    private ProgrammeCases() {}
}

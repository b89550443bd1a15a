package uk.sharedservices.partnership.conformance.chapter.decision;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Kind;

/** The kinds of case about decisions: who takes them, when, how they are published, and the way out. */
public final class DecisionCases {

    /** The kinds by name, subject by subject. */
    public static final List<Map<String, Kind>> KINDS = List.of(
            PublicationKinds.KINDS,
            DecisionKinds.KINDS,
            TimetableKinds.KINDS,
            ExitKinds.KINDS,
            BodyKinds.KINDS,
            AuthorityKinds.KINDS);

    private DecisionCases() {}
}

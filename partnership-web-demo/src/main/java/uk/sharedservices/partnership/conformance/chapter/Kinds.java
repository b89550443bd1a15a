package uk.sharedservices.partnership.conformance.chapter;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Kind;

/**
 * The kinds of case that the library answers.
 *
 * <p>A new kind is one more entry of the {@code KINDS} of its chapter: a record of what a case is given, which is then read
 * and checked, and a method that puts the library's answers, by way of {@link Findings}, into the form of {@code expect}.
 */
public final class Kinds {

    /** The kinds by name. */
    public static final Map<String, Kind> KNOWN = joined(Stream.of(
            NoticeKinds.KINDS,
            AgreementKinds.KINDS,
            CountingKinds.KINDS,
            PublicationKinds.KINDS,
            DecisionKinds.KINDS,
            TimetableKinds.KINDS,
            ExitKinds.KINDS,
            CheckKinds.KINDS,
            StateKinds.KINDS,
            CouncilKinds.KINDS,
            BodyKinds.KINDS,
            ProgrammeKinds.KINDS,
            AuthorityKinds.KINDS,
            WorkstreamKinds.KINDS,
            AppraisalKinds.KINDS,
            MoneyKinds.KINDS));

    private Kinds() {}

    private static Map<String, Kind> joined(Stream<Map<String, Kind>> chapters) {
        Map<String, Kind> known = new TreeMap<>();
        chapters.forEach(known::putAll);
        return Map.copyOf(known);
    }
}

package uk.sharedservices.partnership.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.sharedservices.partnership.conformance.chapter.agreement.AgreementCases;
import uk.sharedservices.partnership.conformance.chapter.decision.DecisionCases;
import uk.sharedservices.partnership.conformance.chapter.money.MoneyCases;
import uk.sharedservices.partnership.conformance.chapter.programme.ProgrammeCases;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Kind;

/**
 * The kinds of case that the library answers.
 *
 * <p>A new kind is one more entry of the {@code KINDS} of its subject: a record of what a case is given, which is then read
 * and checked, and a method that puts the library's answers, by way of {@link Findings}, into the form of {@code expect}.
 */
final class Kinds {

    /** The kinds by name. */
    static final Map<String, Kind> KNOWN =
            joined(Stream.of(AgreementCases.KINDS, DecisionCases.KINDS, ProgrammeCases.KINDS, MoneyCases.KINDS));

    private Kinds() {}

    private static Map<String, Kind> joined(Stream<List<Map<String, Kind>>> chapters) {
        Map<String, Kind> known = new TreeMap<>();
        chapters.flatMap(List::stream).forEach(known::putAll);
        return Map.copyOf(known);
    }
}

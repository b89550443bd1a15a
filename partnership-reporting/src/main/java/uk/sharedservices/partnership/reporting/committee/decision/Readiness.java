package uk.sharedservices.partnership.reporting.committee.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;

/**
 * How far each heading of implications is: told, cleared, or neither. A report may be final only when each is told and each is
 * cleared by a post.
 */
final class Readiness {

    private final ReportFacts facts;
    private final Recommendation recommendation;
    private final LocalDate asAt;

    Readiness(ReportFacts facts, Recommendation recommendation, LocalDate asAt) {
        this.facts = facts;
        this.recommendation = recommendation;
        this.asAt = asAt;
    }

    /** Returns what is told under a heading. */
    Optional<Implication> of(ImplicationKind kind) {
        return recommendation.implications().stream()
                .filter(told -> told.kind() == kind)
                .findFirst();
    }

    /** Returns how far a heading is, in a phrase: {@code cleared by the Borough Solicitor, no day given}. */
    String inWords(ImplicationKind kind) {
        Optional<Implication> told = of(kind);
        if (told.flatMap(Implication::says).isEmpty()) {
            return "not drafted";
        }
        return told.flatMap(Implication::clearance)
                .map(clearance -> isGiven(clearance)
                        ? "cleared by the " + title(clearance)
                                + clearance
                                        .on()
                                        .map(on -> " " + on.asItFollows())
                                        .orElse(", no day given")
                        : "drafted; the " + title(clearance) + " is to clear it")
                .orElse("drafted, not cleared");
    }

    /** Returns what is missing before the report can be final, a sentence each. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (ImplicationKind kind : ImplicationKind.values()) {
            Optional<Implication> told = of(kind);
            String heading = heading(kind);
            if (told.flatMap(Implication::says).isEmpty()) {
                missing.add(heading + " are not told: draft them, or say that there are none.");
            } else if (told.flatMap(Implication::clearance)
                    .filter(this::isGiven)
                    .isEmpty()) {
                missing.add(heading + " are not cleared"
                        + told.flatMap(Implication::clearance)
                                .map(clearance -> ": the " + title(clearance) + " is to clear them.")
                                .orElse(": name the post that clears them."));
            }
        }
        return missing;
    }

    /** Returns {@code Financial implications}, {@code Links to the corporate plan}. */
    static String heading(ImplicationKind kind) {
        return switch (kind) {
            case CORPORATE_PLAN -> "Links to the corporate plan";
            case RISK -> "Risk implications";
            default ->
                kind.words().substring(0, 1).toUpperCase(Locale.UK)
                        + kind.words().substring(1) + " implications";
        };
    }

    private boolean isGiven(Clearance clearance) {
        return clearance.done() && clearance.on().map(on -> on.surelyBy(asAt)).orElse(true);
    }

    private String title(Clearance clearance) {
        return facts.partnership().titleOf(clearance.by()).orElse(clearance.by().value());
    }
}

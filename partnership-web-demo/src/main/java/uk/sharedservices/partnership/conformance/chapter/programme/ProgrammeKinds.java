package uk.sharedservices.partnership.conformance.chapter.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.programme.event.ReviewTriggered;
import uk.sharedservices.partnership.programme.event.TriggeredReviews;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.programme.saving.AgainstTarget;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.TargetComparison;
import uk.sharedservices.partnership.validation.Checked;

/** The kind of case about what came of a programme: outcomes, savings, and the reviews that events called for. */
final class ProgrammeKinds {

    static final Map<String, Kind> KINDS =
            Map.of("programme-results", Kind.ofPartnership(OnADay.class, ProgrammeKinds::results));

    private ProgrammeKinds() {}

    /** Given to {@code programme-results} beside the partnership. */
    record OnADay(LocalDate asAt) {}

    static Checked<Got> results(Partnership partnership, OnADay given) {
        Findings findings = new Findings();
        Map<String, JsonNode> outcomes = new LinkedHashMap<>();
        partnership
                .outcomes()
                .forEach(outcome -> outcomes.put(
                        outcome.id().value(),
                        findings.answer(OutcomeAttribution.of(outcome).asAt(given.asAt()))));
        Map<String, JsonNode> targets = new LinkedHashMap<>();
        partnership.savings().stream()
                .filter(saving -> saving.target().isPresent())
                .forEach((Saving saving) -> targets.put(
                        saving.id().value(),
                        findings.answer(
                                TargetComparison.of(saving, partnership.savings())
                                        .asAt(given.asAt()),
                                ProgrammeKinds::inPounds)));
        JsonNode reviews = findings.answer(
                TriggeredReviews.of(partnership.events()).asAt(given.asAt()),
                triggered -> triggered.stream().map(ProgrammeKinds::review).toList());
        return Checked.clean(findings.got(Map.of("outcomes", outcomes, "targets", targets, "reviews", reviews)));
    }

    private static Map<String, ?> inPounds(AgainstTarget found) {
        return Map.of(
                "target", found.target().getAmount().toPlainString(),
                "realised", found.realised().getAmount().toPlainString(),
                "unmet", found.unmet().getAmount().toPlainString());
    }

    private static Map<String, ?> review(ReviewTriggered review) {
        return Map.of(
                "event", review.event(),
                "touched", review.touched().toString(),
                "surely", review.surely(),
                "standing", review.standing());
    }
}

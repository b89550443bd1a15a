package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.Decider;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;

/** The decisions on which notice by a council rests: as asked about, as recorded, or as set. */
public final class DecisionsToEnd {

    private final ReportFacts facts;
    private final ReportRequest request;
    private final ServiceLevelAgreement agreement;
    private final CouncilCode giver;
    private final List<Decider> deciders;

    private DecisionsToEnd(
            ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement, CouncilCode giver) {
        this.facts = facts;
        this.request = request;
        this.agreement = agreement;
        this.giver = giver;
        this.deciders = ExitPlanDocument.planner(facts, request).deciders(agreement, giver);
    }

    /** Returns those of an agreement to be ended on notice by a council. */
    public static DecisionsToEnd of(
            ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement, CouncilCode giver) {
        return new DecisionsToEnd(facts, request, agreement, giver);
    }

    /**
     * Returns those whose day is known: the giver's on the day asked about, or else each as recorded, or as set.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if a decision is published before it is made
     */
    public List<DecisionToEnd> known() {
        return deciders.stream().flatMap(decider -> known(decider).stream()).toList();
    }

    /**
     * Returns all of them for notice on a day, those that are not known by then planned for the day of the notice.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if a decision is published before it is made
     */
    public List<DecisionToEnd> forNoticeOn(LocalDate served) {
        return deciders.stream()
                .map(decider -> known(decider)
                        .filter(known -> request.decisionOn().isPresent()
                                || !known.planned().decidedOn().isAfter(served))
                        .orElseGet(() -> planned(decider, served)))
                .toList();
    }

    private Optional<DecisionToEnd> known(Decider decider) {
        Optional<DecisionToEnd> recorded = recorded(decider);
        if (request.decisionOn().isEmpty()) {
            return recorded.or(() -> set(decider));
        }
        LocalDate asked = request.decisionOn().get();
        return recorded.filter(decision -> decision.planned().decidedOn().equals(asked))
                .or(() -> decider.council().equals(giver) ? Optional.of(on(decider, asked, "")) : Optional.empty());
    }

    private Optional<DecisionToEnd> recorded(Decider decider) {
        return Subjects.decisionsToEnd(facts, request, agreement, decider.council()).stream()
                .filter(decision -> decision.capacity() == decider.maker().capacity())
                .findFirst()
                .map(decision ->
                        new DecisionToEnd(decider, planned(decision), Optional.of(decision), decision.standing()));
    }

    /** As recorded; where its publication is not, as asked about. */
    private PlannedDecision planned(CouncilDecision decision) {
        LocalDate day = decision.asRecord().orElseThrow().decidedOn();
        if (decision.publishedOn().isEmpty()) {
            Subjects.checkPublication(request, day);
        }
        return new PlannedDecision(
                decision.council(),
                decision.maker(),
                day,
                decision.publishedOn().or(request::publishedOn),
                decision.effectiveFrom());
    }

    private Optional<DecisionToEnd> set(Decider decider) {
        return setFor(decider).map(day -> on(decider, day, "the day that is set for it"));
    }

    private Optional<LocalDate> setFor(Decider decider) {
        return Subjects.decisionOn(facts.partnership(), request, agreement, decider.council());
    }

    /** Of a day that nobody told: with the giver's if that is asked about, else on the day of the notice. */
    private DecisionToEnd planned(Decider decider, LocalDate served) {
        if (request.decisionOn().isPresent()) {
            return on(
                    decider,
                    request.decisionOn().get(),
                    "taken to be the same day as that of " + facts.partnership().nameOf(giver));
        }
        return on(
                decider,
                served,
                "the day of the notice itself, "
                        + setFor(decider)
                                .map(day -> "as the day set for it, " + Told.words(day)
                                        + ", is after the notice, which cannot rest on it")
                                .orElse("as no other is told"));
    }

    private DecisionToEnd on(Decider decider, LocalDate day, String why) {
        Subjects.checkPublication(request, day);
        return new DecisionToEnd(
                decider,
                new PlannedDecision(decider.council(), decider.maker(), day, request.publishedOn()),
                Optional.empty(),
                why);
    }
}

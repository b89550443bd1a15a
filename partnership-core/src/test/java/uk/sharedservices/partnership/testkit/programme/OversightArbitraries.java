package uk.sharedservices.partnership.testkit.programme;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.event.EventId;
import uk.sharedservices.partnership.programme.event.EventKind;
import uk.sharedservices.partnership.programme.event.EventReview;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.outcome.OutcomeId;
import uk.sharedservices.partnership.programme.risk.Rag;
import uk.sharedservices.partnership.programme.risk.RagStatus;
import uk.sharedservices.partnership.programme.risk.Risk;
import uk.sharedservices.partnership.programme.risk.RiskId;
import uk.sharedservices.partnership.programme.risk.RiskScore;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Arbitrary external events with their reviews, risks and outcomes, valid by construction.
 *
 * <p>Their facts come from a document with the id {@code A}. They refer to the councils Tameside and Stockport; events touch some of
 * the agreements {@code agreement-1} to {@code agreement-3} and the workstreams {@code workstream-1} to {@code workstream-3}.
 */
public final class OversightArbitraries {

    private static final Source SOURCE = Source.of("A", "paragraph 1");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");

    private OversightArbitraries() {}

    /** Returns ids of events. */
    public static Arbitrary<EventId> eventIds() {
        return FactArbitraries.slugs().map(EventId::of);
    }

    /** Returns ids of risks. */
    public static Arbitrary<RiskId> riskIds() {
        return FactArbitraries.slugs().map(RiskId::of);
    }

    /** Returns ids of outcomes. */
    public static Arbitrary<OutcomeId> outcomeIds() {
        return FactArbitraries.slugs().map(OutcomeId::of);
    }

    /** Returns events of any kind and status, dated as exactly as documents date them, some with reviews of what they touch. */
    public static Arbitrary<ExternalEvent> events() {
        Arbitrary<List<AgreementId>> agreements =
                some("agreement").map(ids -> ids.stream().map(AgreementId::of).toList());
        Arbitrary<List<WorkstreamId>> workstreams =
                some("workstream").map(ids -> ids.stream().map(WorkstreamId::of).toList());
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(EventKind.class),
                        CommitmentArbitraries.times(),
                        agreements,
                        workstreams,
                        reviews().list().ofMaxSize(2),
                        statuses())
                .as((number, kind, on, touchedAgreements, touchedWorkstreams, reviews, status) ->
                        ExternalEvent.builder()
                                .id(EventId.of("event-" + number))
                                .kind(kind)
                                .concerns(number % 2 == 0 ? List.of(TAMESIDE) : List.of(TAMESIDE, STOCKPORT))
                                .on(on)
                                .what("what happened")
                                .agreements(touchedAgreements)
                                .workstreams(touchedWorkstreams)
                                .reviews(fitting(reviews, on, touchedAgreements, touchedWorkstreams))
                                .status(status)
                                .source(SOURCE)
                                .build())
                .withoutEdgeCases(); // the days themselves hold the edges
    }

    /** Returns reviews of one agreement and one workstream, of any status. */
    public static Arbitrary<EventReview> reviews() {
        return Combinators.combine(
                        CommitmentArbitraries.times(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        statuses())
                .as((on, agreement, workstream, status) -> EventReview.builder()
                        .on(on)
                        .what("a report")
                        .addAgreements(AgreementId.of("agreement-" + agreement))
                        .addWorkstreams(WorkstreamId.of("workstream-" + workstream))
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** A review is of what the event touches, and not before it. */
    private static List<EventReview> fitting(
            List<EventReview> reviews, When on, List<AgreementId> agreements, List<WorkstreamId> workstreams) {
        return reviews.stream()
                .filter(review -> !review.on().lastDay().isBefore(on.firstDay()))
                .filter(review ->
                        agreements.containsAll(review.agreements()) && workstreams.containsAll(review.workstreams()))
                .toList();
    }

    private static Arbitrary<List<String>> some(String kind) {
        return Arbitraries.of(kind + "-1", kind + "-2", kind + "-3")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    /** Returns scores from 1 by 1 to 5 by 5. */
    public static Arbitrary<RiskScore> scores() {
        Arbitrary<Integer> oneToFive = Arbitraries.integers().between(1, 5);
        return Combinators.combine(oneToFive, oneToFive).as(RiskScore::new);
    }

    /** Returns ratings in red, amber and green, each with the reason that was given. */
    public static Arbitrary<RagStatus> ratings() {
        return Combinators.combine(Arbitraries.of(Rag.values()), FactArbitraries.text())
                .as(RagStatus::new);
    }

    /** Returns risks with and without scores, in any order of size, owned by a council or by nobody named. */
    public static Arbitrary<Risk> risks() {
        return Combinators.combine(
                        Mixed.optional(scores()),
                        Mixed.optional(scores()),
                        Mixed.optional(scores()),
                        Mixed.optional(Arbitraries.of(Rag.class)),
                        Mixed.optional(CommitmentArbitraries.times()),
                        Mixed.optional(Arbitraries.of(TAMESIDE, STOCKPORT)),
                        statuses())
                .as((inherent, residual, target, rag, raised, owner, status) -> Risk.builder()
                        .id(RiskId.of("risk"))
                        .what("capacity is spread too thin")
                        .raised(raised)
                        .ownerCouncil(owner)
                        .inherent(inherent)
                        .residual(residual)
                        .target(target)
                        .rag(rag.map(colour -> new RagStatus(colour, "as assessed")))
                        .status(status)
                        .source(SOURCE)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns outcomes with and without a measure, a baseline and an attribution. */
    public static Arbitrary<Outcome> outcomes() {
        Arbitrary<Optional<String>> measures = Mixed.optional(Arbitraries.of("key stage results in reading"));
        Arbitrary<Optional<String>> baselines = Mixed.optional(Arbitraries.of("below the average"));
        return Combinators.combine(
                        Mixed.optional(Arbitraries.of(Attribution.class)),
                        measures,
                        baselines,
                        Mixed.optional(CommitmentArbitraries.times()),
                        statuses())
                .as((attribution, measure, baseline, observed, status) -> Outcome.builder()
                        .id(OutcomeId.of("outcome"))
                        .what("children read better")
                        .addCouncils(TAMESIDE)
                        .measure(measure)
                        .baseline(baseline)
                        .observed(observed)
                        .attribution(attribution)
                        .reason(attribution.map(any -> "for the reason that the report gives"))
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<FactStatus> statuses() {
        return Arbitraries.of(FactStatus.class);
    }
}

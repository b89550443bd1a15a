package uk.sharedservices.partnership.testkit.governance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.Condition;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.ImplementationStep;
import uk.sharedservices.partnership.governance.decision.Alternative;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.NotNeeded;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Proposals to several councils, and what each decided. Every value is valid by construction; its source is the document
 * {@code A}. Days lie close together, so that decisions meet, and among them are a leap day and the ends of a year and of a
 * financial year.
 */
public final class JointArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final Source SOURCE = Source.of("A", "paragraph 3.4");
    private static final List<CouncilCode> COUNCILS =
            List.of(CouncilCode.of("E08000008"), CouncilCode.of("E08000007"), CouncilCode.of("E08000004"));

    private JointArbitraries() {}

    /** Returns days about the turn of a year, with its last and first day, a leap day and the end of a financial year. */
    public static Arbitrary<LocalDate> days() {
        return Mixed.oneOf(
                Arbitraries.integers().between(0, 120).map(FIRST::plusDays),
                Arbitraries.of(
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 1, 1),
                        LEAP_DAY,
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 1)));
    }

    /** Returns times as exact as documents give them: a day most often, or a month, or a financial year. */
    public static Arbitrary<When> times() {
        return Mixed.frequencyOf(
                Tuple.of(5, days().map(When::on)),
                Tuple.of(2, days().map(day -> When.parse(YearMonth.from(day).toString()))),
                Tuple.of(1, days().map(day -> When.parse(FinancialYear.of(day).toString()))));
    }

    /** Returns ways in which something is known, recorded most often. */
    public static Arbitrary<FactStatus> statuses() {
        return Mixed.frequencyOf(
                Tuple.of(4, Arbitraries.just(FactStatus.RECORDED)), Tuple.of(1, Arbitraries.of(FactStatus.values())));
    }

    /** Returns ids of proposals. */
    public static Arbitrary<ProposalId> proposalIds() {
        return FactArbitraries.slugs().map(ProposalId::of);
    }

    /** Returns ids of decisions. */
    public static Arbitrary<DecisionId> decisionIds() {
        return FactArbitraries.slugs().map(DecisionId::of);
    }

    /** Returns alternatives that were put, with a reason why they were rejected or without one. */
    public static Arbitrary<Alternative> alternatives() {
        return Combinators.combine(FactArbitraries.text(), Mixed.optional(FactArbitraries.text()))
                .as(Alternative::new);
    }

    /** Returns single decisions that a proposal needs, of which the council's records are held or not. */
    public static Arbitrary<NeededDecision> neededDecision() {
        return Combinators.combine(
                        Arbitraries.of(COUNCILS),
                        Mixed.optional(Arbitraries.of(Capacity.values())),
                        Mixed.optional(FactArbitraries.text(), 0.2))
                .as(NeededDecision::new);
    }

    /** Returns lists of needed decisions: one to three councils, each in one capacity, in both, or in one not known. */
    public static Arbitrary<List<NeededDecision>> neededDecisions() {
        Arbitrary<List<NeededDecision>> capacities = Arbitraries.of(0, 1, 2, 3).map(kind -> switch (kind) {
            case 0 -> List.of(NeededDecision.of(COUNCILS.get(0), Capacity.EXECUTIVE));
            case 1 -> List.of(NeededDecision.of(COUNCILS.get(0), Capacity.COUNCIL));
            case 2 -> List.of(NeededDecision.of(COUNCILS.get(0)));
            default ->
                List.of(
                        NeededDecision.of(COUNCILS.get(0), Capacity.EXECUTIVE),
                        NeededDecision.of(COUNCILS.get(0), Capacity.COUNCIL));
        });
        return capacities.list().ofMinSize(1).ofMaxSize(COUNCILS.size()).map(each -> {
            List<NeededDecision> all = new ArrayList<>();
            for (int council = 0; council < each.size(); council++) {
                CouncilCode code = COUNCILS.get(council);
                each.get(council)
                        .forEach(needed -> all.add(new NeededDecision(code, needed.capacity(), needed.notHeld())));
            }
            return all;
        });
    }

    /** Returns proposals under one id, some with a last day, some given up, some of which a council's records are not held. */
    public static Arbitrary<Proposal> proposals(ProposalId id) {
        return Combinators.combine(
                        neededDecisions(),
                        Arbitraries.of(ProposalPurpose.values()),
                        Mixed.optional(days(), 0.3),
                        Mixed.optional(notNeeded(), 0.2),
                        Mixed.optional(times(), 0.5),
                        Arbitraries.of(true, false, false, false),
                        statuses(),
                        recommendations().list().ofMaxSize(1))
                .as((needed, purpose, last, givenUp, put, notHeld, status, asked) -> Proposal.builder()
                        .id(id)
                        .title("a shared improvement hub")
                        .purpose(purpose)
                        .toDecide(notHeld ? firstNotHeld(needed) : needed)
                        .lapsesOn(last)
                        .notNeeded(givenUp)
                        .put(put)
                        .recommendations(asked)
                        .status(status)
                        .source(SOURCE)
                        .build())
                .withoutEdgeCases(); // their number grows with the product of the fields'
    }

    private static List<NeededDecision> firstNotHeld(List<NeededDecision> needed) {
        List<NeededDecision> all = new ArrayList<>(needed);
        all.set(
                0,
                new NeededDecision(
                        needed.get(0).council(), needed.get(0).capacity(), Optional.of("Its minutes are not held.")));
        return all;
    }

    /** Returns records that a proposal was given up. */
    public static Arbitrary<NotNeeded> notNeeded() {
        return Combinators.combine(days(), statuses())
                .as((on, status) -> NotNeeded.builder()
                        .on(on)
                        .reason("overtaken by events")
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** Returns recommendations to the first council of {@link #neededDecisions()}. */
    public static Arbitrary<Recommendation> recommendations() {
        return Combinators.combine(
                        Arbitraries.of(DecisionMaker.values()),
                        Mixed.optional(times()),
                        ImplicationArbitraries.implications())
                .as((to, made, implications) -> Recommendation.builder()
                        .council(COUNCILS.get(0))
                        .to(to)
                        .byPost("Director of Children's Services")
                        .made(made)
                        .what("that the hub be set up")
                        .implications(implications)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    /** Returns decisions on a proposal, each by itself, of its councils and of others. */
    public static Arbitrary<CouncilDecision> decisions(ProposalId proposal) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.of(COUNCILS),
                        Arbitraries.frequency(
                                Tuple.of(4, DecisionMaker.EXECUTIVE),
                                Tuple.of(2, DecisionMaker.FULL_COUNCIL),
                                Tuple.of(1, DecisionMaker.EXECUTIVE_JOINT_COMMITTEE)),
                        outcomes(),
                        Mixed.optional(times(), 0.9),
                        statuses(),
                        conditions().list().ofMaxSize(1),
                        implementationSteps(LocalDate.of(2025, 4, 1)).list().ofMaxSize(2))
                .as((id, council, maker, outcome, decided, status, conditions, steps) -> {
                    boolean agrees =
                            outcome == DecisionOutcome.AGREED || outcome == DecisionOutcome.AGREED_WITH_CHANGES;
                    return CouncilDecision.builder()
                            .id(DecisionId.of("d" + id))
                            .proposal(proposal)
                            .council(council)
                            .maker(maker)
                            .outcome(outcome)
                            .resolved("what was put was " + outcome.words())
                            .changes(
                                    outcome == DecisionOutcome.AGREED_WITH_CHANGES
                                            ? Optional.of("for a year only")
                                            : Optional.empty())
                            .conditions(agrees ? conditions : List.of())
                            .decided(decided)
                            .addAlternatives(new Alternative("to go on alone", Optional.empty()))
                            .implementation(steps)
                            .status(status)
                            .source(SOURCE)
                            .build();
                });
    }

    private static Arbitrary<DecisionOutcome> outcomes() {
        return Mixed.frequencyOf(
                Tuple.of(5, Arbitraries.of(DecisionOutcome.AGREED)),
                Tuple.of(2, Arbitraries.of(DecisionOutcome.REFUSED)),
                Tuple.of(2, Arbitraries.of(DecisionOutcome.values())));
    }

    /** Returns conditions, met on a day or not recorded as met. */
    public static Arbitrary<Condition> conditions() {
        return Mixed.optional(days()).map(met -> new Condition("a decision of the full council", met));
    }

    /** Returns steps by which a decision is carried out, begun and finished no earlier than a day, or neither. */
    public static Arbitrary<ImplementationStep> implementationSteps(LocalDate noEarlier) {
        Arbitrary<Integer> after = Arbitraries.integers().between(0, 60);
        return Combinators.combine(after, after, Arbitraries.of(0, 1, 2), Mixed.optional(times()), statuses())
                .as((wait, length, stage, due, status) -> {
                    LocalDate begun = noEarlier.plusDays(wait);
                    boolean isBegun = stage > 0 && status.isDone();
                    boolean isFinished = stage > 1 && status.isDone();
                    return ImplementationStep.builder()
                            .what("set up the hub")
                            .due(due)
                            .begun(isBegun ? Optional.of(When.on(begun)) : Optional.empty())
                            .finished(isFinished ? Optional.of(When.on(begun.plusDays(length))) : Optional.empty())
                            .status(status)
                            .source(SOURCE)
                            .build();
                });
    }

    /**
     * Returns decisions on a proposal that a file may list together: each under its own id, and some superseding or revisiting
     * an earlier one of the same council, or accepting another's changes.
     */
    public static Arbitrary<List<CouncilDecision>> histories(ProposalId proposal) {
        return Combinators.combine(
                        decisions(proposal).list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 9).list().ofSize(6))
                .as((decisions, choices) -> {
                    List<CouncilDecision> linked = new ArrayList<>();
                    for (int place = 0; place < decisions.size(); place++) {
                        linked.add(linked(place, decisions.get(place), linked, choices.get(place)));
                    }
                    return List.copyOf(linked);
                })
                .withoutEdgeCases();
    }

    private static CouncilDecision linked(
            int place, CouncilDecision decision, List<CouncilDecision> before, int choice) {
        CouncilDecision.Builder builder =
                CouncilDecision.builder().from(decision).id(DecisionId.of("d" + place));
        List<CouncilDecision> own = before.stream()
                .filter(other -> other.council().equals(decision.council()) && isNoLater(other, decision))
                .toList();
        Optional<CouncilDecision> earlier =
                own.isEmpty() ? Optional.empty() : Optional.of(own.get(choice % own.size()));
        earlier.filter(any -> choice < 5).ifPresent(found -> builder.supersedes(found.id()));
        earlier.filter(any -> choice == 5).ifPresent(found -> builder.revisits(found.id()));
        if (decision.outcome() == DecisionOutcome.AGREED && choice % 2 == 0) {
            before.stream()
                    .filter(other -> other.outcome() == DecisionOutcome.AGREED_WITH_CHANGES
                            && !other.council().equals(decision.council()))
                    .forEach(other -> builder.addAccepts(other.id()));
        }
        return builder.build();
    }

    private static boolean isNoLater(CouncilDecision earlier, CouncilDecision later) {
        return earlier.decided().isEmpty()
                || later.decided().isEmpty()
                || !earlier.decided()
                        .get()
                        .firstDay()
                        .isAfter(later.decided().get().lastDay());
    }
}

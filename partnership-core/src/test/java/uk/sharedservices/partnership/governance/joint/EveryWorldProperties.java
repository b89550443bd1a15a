package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.joint.Put.HUB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.NotNeeded;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.governance.JointArbitraries;

/**
 * The answer held against every way in which things may have been: each decision on each of the days that its record leaves
 * open, or never if it is only proposed; each condition met or not, and each change accepted or not, where no record says. Slow and plain, by other means than the library's.
 */
@Label("However the gaps in the record are filled")
class EveryWorldProperties {

    private static final LocalDate NEVER = LocalDate.MAX;
    private static final int MOST_DECISIONS = 4;

    @Provide
    Arbitrary<Tuple2<Proposal, List<CouncilDecision>>> histories() {
        return Combinators.combine(
                        JointArbitraries.proposals(HUB),
                        JointArbitraries.histories(HUB),
                        Arbitraries.integers().between(0, 63).list().ofSize(MOST_DECISIONS))
                .as((proposal, decisions, choices) -> Tuple.of(proposal, withChanges(decisions, choices)));
    }

    /** Returns some of the decisions, more of them with changes, and accepting each other's, than councils make. */
    private static List<CouncilDecision> withChanges(List<CouncilDecision> decisions, List<Integer> choices) {
        List<CouncilDecision> some = new ArrayList<>();
        for (int place = 0; place < Math.min(MOST_DECISIONS, decisions.size()); place++) {
            CouncilDecision decision = decisions.get(place);
            int choice = choices.get(place);
            boolean agrees = decision.outcome().stance() == Stance.AGREES;
            boolean changes = agrees && choice % 2 == 0;
            CouncilDecision.Builder builder =
                    CouncilDecision.builder().from(decision).accepts(List.of());
            if (agrees) {
                builder.outcome(changes ? DecisionOutcome.AGREED_WITH_CHANGES : DecisionOutcome.AGREED)
                        .changes(Optional.of("for a year only").filter(any -> changes));
                some.stream()
                        .filter(other -> other.outcome() == DecisionOutcome.AGREED_WITH_CHANGES)
                        .filter(any -> choice % 3 == 0)
                        .forEach(other -> builder.addAccepts(other.id()));
            }
            some.add(builder.build());
        }
        return some;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                JointArbitraries.days(), JointArbitraries.days().map(day -> day.plusDays(90)));
    }

    @Property(tries = 1000)
    @Label("the outcome is what was answered, and a doubtful answer offers every outcome there may be")
    void everyWorld(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        Answer<JointStanding> answer = JointDecision.on(history.get1(), CouncilDecisions.of(history.get2()))
                .standingOn(asAt);
        Set<JointOutcome> answered = answer instanceof Answer.CannotSay<JointStanding> missing
                ? missing.whatIfs().stream()
                        .map(WhatIf::value)
                        .map(JointStanding::outcome)
                        .collect(Collectors.toSet())
                : Set.of(answer.orThrow().outcome());

        Set<JointOutcome> possible = EnumSet.noneOf(JointOutcome.class);
        List<Tuple2<DecisionId, DecisionId>> open = openTerms(history.get2());
        worlds(history.get2(), 0, new HashMap<>(), made -> {
            for (int chosen = 0; chosen < 1 << open.size(); chosen++) {
                Set<Tuple2<DecisionId, DecisionId>> agreed = new HashSet<>();
                for (int index = 0; index < open.size(); index++) {
                    if ((chosen >> index & 1) == 1) {
                        agreed.add(open.get(index));
                    }
                }
                possible.addAll(new Plain(history.get1(), made, agreed).on(asAt));
            }
        });

        assertThat(answered).containsAll(possible);
    }

    /**
     * Returns what the record leaves open of terms: a decision with another's changes, whether it accepts them; a decision with
     * itself, whether its conditions are met.
     */
    private static List<Tuple2<DecisionId, DecisionId>> openTerms(List<CouncilDecision> decisions) {
        List<Tuple2<DecisionId, DecisionId>> open = new ArrayList<>();
        for (CouncilDecision one : decisions) {
            if (one.conditions().stream()
                    .anyMatch(condition -> condition.metOn().isEmpty())) {
                open.add(Tuple.of(one.id(), one.id()));
            }
            decisions.stream()
                    .filter(other -> !other.equals(one) && one.outcome().stance() == Stance.AGREES)
                    .filter(other -> other.outcome() == DecisionOutcome.AGREED_WITH_CHANGES)
                    .filter(other -> !Plain.isSaid(one, other))
                    .forEach(other -> open.add(Tuple.of(one.id(), other.id())));
        }
        return open;
    }

    private interface Visitor {
        void visit(Map<CouncilDecision, LocalDate> world);
    }

    private static void worlds(
            List<CouncilDecision> decisions, int next, Map<CouncilDecision, LocalDate> world, Visitor visitor) {
        if (next == decisions.size()) {
            visitor.visit(world);
            return;
        }
        CouncilDecision decision = decisions.get(next);
        Set<LocalDate> days = new LinkedHashSet<>();
        decision.decided().map(When::firstDay).ifPresent(days::add);
        decision.decided().map(When::lastDay).ifPresent(days::add);
        if (decision.done() && days.isEmpty()) {
            days.addAll(List.of(LocalDate.of(2000, 1, 1), NEVER));
        } else if (!decision.done()) {
            days.add(NEVER);
        }
        for (LocalDate day : days) {
            world.put(decision, day);
            worlds(decisions, next + 1, world, visitor);
        }
    }

    /** What the decisions come to where the day of each is known, and which terms are agreed that the record leaves open. */
    private record Plain(
            Proposal proposal, Map<CouncilDecision, LocalDate> made, Set<Tuple2<DecisionId, DecisionId>> agreed) {

        static boolean isSaid(CouncilDecision one, CouncilDecision other) {
            return one.accepts().contains(other.id()) || other.accepts().contains(one.id());
        }

        Set<JointOutcome> on(LocalDate asAt) {
            boolean perhaps =
                    proposal.notNeeded().filter(given -> !given.done()).isPresent();
            Set<JointOutcome> outcomes = on(asAt, true);
            if (perhaps) {
                outcomes.addAll(on(asAt, false));
            }
            return outcomes;
        }

        private Set<JointOutcome> on(LocalDate asAt, boolean givenUp) {
            LocalDate gone = proposal.notNeeded()
                    .filter(any -> givenUp)
                    .map(NotNeeded::on)
                    .filter(day -> !day.isAfter(asAt))
                    .orElse(NEVER);
            LocalDate last =
                    proposal.lapsesOn().filter(day -> day.isBefore(asAt)).orElse(NEVER);
            if (gone.equals(NEVER) && last.equals(NEVER)) {
                return standing(asAt);
            }
            boolean lapsed = last.isBefore(gone);
            Set<JointOutcome> outcomes = EnumSet.noneOf(JointOutcome.class);
            for (JointOutcome then : standing(lapsed ? last : gone)) {
                switch (then) {
                    case AGREED -> outcomes.addAll(standing(asAt));
                    case REFUSED -> outcomes.add(then);
                    default -> outcomes.add(lapsed ? JointOutcome.LAPSED : JointOutcome.NOT_NEEDED);
                }
            }
            return outcomes;
        }

        private Set<JointOutcome> standing(LocalDate day) {
            List<Set<Stance>> chosen = List.of(EnumSet.noneOf(Stance.class));
            for (NeededDecision needed : proposal.toDecide()) {
                List<Set<Stance>> next = new ArrayList<>();
                for (Set<Stance> before : chosen) {
                    for (Stance stance : stances(needed, day)) {
                        Set<Stance> with = EnumSet.of(stance);
                        with.addAll(before);
                        next.add(with);
                    }
                }
                chosen = next.stream().distinct().toList();
            }
            return chosen.stream()
                    .map(Plain::outcome)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(JointOutcome.class)));
        }

        private static JointOutcome outcome(Set<Stance> stances) {
            if (stances.contains(Stance.AGREES) && stances.contains(Stance.REFUSES)) {
                return JointOutcome.CONFLICTING;
            }
            if (stances.size() == 2) {
                return JointOutcome.ONE_SIDED;
            }
            return stances.contains(Stance.AGREES)
                    ? JointOutcome.AGREED
                    : stances.contains(Stance.REFUSES) ? JointOutcome.REFUSED : JointOutcome.AWAITED;
        }

        private Set<Stance> stances(NeededDecision needed, LocalDate day) {
            Set<Stance> stances = EnumSet.noneOf(Stance.class);
            List<CouncilDecision> standing = standing(needed, day);
            if (standing.stream().anyMatch(decision -> decision.outcome().stance() == Stance.REFUSES)) {
                stances.add(Stance.REFUSES);
            }
            List<CouncilDecision> agreeing = agreeing(standing);
            boolean onTheSameTerms = proposal.toDecide().stream()
                    .filter(other -> !other.equals(needed))
                    .flatMap(other -> agreeing(standing(other, day)).stream())
                    .filter(other -> other.outcome() == DecisionOutcome.AGREED_WITH_CHANGES)
                    .allMatch(other -> agreeing.stream()
                            .anyMatch(own -> isSaid(own, other) || agreed.contains(Tuple.of(own.id(), other.id()))));
            if (!agreeing.isEmpty()) {
                stances.add(onTheSameTerms ? Stance.AGREES : Stance.NOT_DECIDED);
            }
            if (stances.isEmpty()) {
                stances.add(Stance.NOT_DECIDED);
            }
            return stances;
        }

        private static List<CouncilDecision> agreeing(List<CouncilDecision> decisions) {
            return decisions.stream()
                    .filter(decision -> decision.outcome().stance() == Stance.AGREES)
                    .toList();
        }

        private List<CouncilDecision> standing(NeededDecision needed, LocalDate day) {
            return made.keySet().stream()
                    .filter(decision -> decision.council().equals(needed.council()))
                    .filter(decision ->
                            needed.capacity().isEmpty() || needed.capacity().get() == decision.capacity())
                    .filter(decision -> stands(decision, day))
                    .filter(decision -> decision.conditions().stream()
                            .allMatch(condition -> condition
                                    .metOn()
                                    .map(met -> !met.isAfter(day))
                                    .orElse(agreed.contains(Tuple.of(decision.id(), decision.id())))))
                    .toList();
        }

        private boolean stands(CouncilDecision decision, LocalDate day) {
            return isMade(decision, day)
                    && made.keySet().stream()
                            .filter(later -> later.supersedes().equals(Optional.of(decision.id())))
                            .noneMatch(later -> isMade(later, day));
        }

        private boolean isMade(CouncilDecision decision, LocalDate day) {
            LocalDate on = made.getOrDefault(decision, NEVER);
            return !on.equals(NEVER) && !on.isAfter(day);
        }
    }
}

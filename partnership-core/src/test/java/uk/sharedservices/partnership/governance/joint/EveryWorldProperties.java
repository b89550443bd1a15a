package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.joint.Put.HUB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.NotNeeded;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.JointArbitraries;

/**
 * The answer held against every way in which things may have been: each decision on each of the days that its record leaves
 * open, or never if it is only proposed. Slow and plain, by other means than the library's.
 */
@Label("However the gaps in the record are filled")
class EveryWorldProperties {

    private static final LocalDate NEVER = LocalDate.MAX;

    @Provide
    Arbitrary<Tuple2<Proposal, List<CouncilDecision>>> histories() {
        return Combinators.combine(JointArbitraries.proposals(HUB), JointArbitraries.histories(HUB))
                .as((proposal, decisions) -> Tuple.of(
                        proposal,
                        decisions.stream()
                                .limit(5)
                                .map(EveryWorldProperties::withoutTerms)
                                .toList()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                JointArbitraries.days(), JointArbitraries.days().map(day -> day.plusDays(90)));
    }

    /** Conditions and changes are left to the tests by example. */
    private static CouncilDecision withoutTerms(CouncilDecision decision) {
        boolean changed = decision.outcome() == DecisionOutcome.AGREED_WITH_CHANGES;
        return CouncilDecision.builder()
                .from(decision)
                .outcome(changed ? DecisionOutcome.AGREED : decision.outcome())
                .changes(Optional.empty())
                .conditions(List.of())
                .accepts(List.of())
                .build();
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
        worlds(history.get2(), 0, new HashMap<>(), world -> possible.addAll(new Plain(history.get1(), world).on(asAt)));

        assertThat(answered).containsAll(possible);
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

    /** What the decisions come to where the day of each is known. */
    private record Plain(Proposal proposal, Map<CouncilDecision, LocalDate> made) {

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
            Set<Stance> stances = made.keySet().stream()
                    .filter(decision -> decision.council().equals(needed.council()))
                    .filter(decision ->
                            needed.capacity().isEmpty() || needed.capacity().get() == decision.capacity())
                    .filter(decision -> stands(decision, day))
                    .map(decision -> decision.outcome().stance())
                    .filter(stance -> stance != Stance.NOT_DECIDED)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class)));
            if (stances.isEmpty()) {
                stances.add(Stance.NOT_DECIDED);
            }
            return stances;
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

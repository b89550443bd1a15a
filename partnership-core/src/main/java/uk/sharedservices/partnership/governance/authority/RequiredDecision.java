package uk.sharedservices.partnership.governance.authority;

import java.util.List;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;

/**
 * A decision that a council must make, and who can make it.
 *
 * @param needed  the decision, of the council in a capacity, as a proposal names it
 * @param makers  those who can make it, any one of them
 * @param perhaps  those who can make it only if something that is not known is so, such as the power an agreement rests on
 * @param who  who they are, in words, with what it is subject to
 */
public record RequiredDecision(
        NeededDecision needed, List<DecisionMaker> makers, List<DecisionMaker> perhaps, String who) {

    /** Takes copies. */
    public RequiredDecision {
        makers = List.copyOf(makers);
        perhaps = List.copyOf(perhaps);
    }

    /** Returns who it takes: {@code executive: the leader; or ...}. */
    @Override
    public String toString() {
        return needed.capacity().map(capacity -> capacity.words() + ": ").orElse("") + who;
    }
}

package uk.sharedservices.partnership.governance.joint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;

/**
 * Where a council stands on a proposal, in one capacity in which it must decide.
 *
 * @param needed  the decision that is needed
 * @param stance  where it stands
 * @param decisions  the decisions by which it stands there, in the order of their ids; none where it has not decided
 */
public record CouncilStance(NeededDecision needed, Stance stance, List<CouncilDecision> decisions) {

    /** Takes a copy. */
    public CouncilStance {
        decisions = List.copyOf(decisions);
    }

    /** Returns when it was first so decided; empty where it has not, or the time is not known. */
    public Optional<When> decided() {
        return decisions.stream()
                .flatMap(decision -> decision.decided().stream())
                .min(Comparator.comparing(When::firstDay).thenComparing(When::lastDay));
    }
}

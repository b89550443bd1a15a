package uk.sharedservices.partnership.exit;

import java.util.Optional;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;

/**
 * Who must decide for a council that an agreement is ended: the executive at a meeting or the full council, in the capacity in
 * which the council made it.
 *
 * @param council  the council
 * @param maker  who decides for it; the executive where its capacity is not recorded
 * @param approval  what is recorded of its capacity; empty where nothing is, and the executive is only taken to decide
 */
public record Decider(CouncilCode council, DecisionMaker maker, Optional<Approval> approval) {

    /** The one in the capacity of an approval. */
    static Decider of(Approval approval) {
        return new Decider(approval.council(), LatestDecision.maker(approval), Optional.of(approval));
    }

    /** The executive, in want of a record. */
    static Decider taken(CouncilCode council) {
        return new Decider(council, DecisionMaker.EXECUTIVE, Optional.empty());
    }
}

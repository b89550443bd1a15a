package uk.sharedservices.partnership.governance.proposal;

import java.util.Optional;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A decision that a proposal cannot do without. A council that must decide both for its executive and for the council itself
 * is named twice, once in each capacity.
 *
 * @param council  the council
 * @param capacity  the capacity in which it must decide; empty where that is not known, so that its decision in either counts
 * @param notHeld  why no record of a decision is held although one may well have been made, such as that the reports at hand
 *     are the other council's; empty where a decision would be recorded if there was one
 */
public record NeededDecision(
        CouncilCode council, Optional<Capacity> capacity, Optional<@NotBlankIfGiven String> notHeld) {

    /** Returns a decision needed of a council in a capacity. */
    public static NeededDecision of(CouncilCode council, Capacity capacity) {
        return new NeededDecision(council, Optional.of(capacity), Optional.empty());
    }

    /** Returns a decision needed of a council in a capacity that is not known. */
    public static NeededDecision of(CouncilCode council) {
        return new NeededDecision(council, Optional.empty(), Optional.empty());
    }
}

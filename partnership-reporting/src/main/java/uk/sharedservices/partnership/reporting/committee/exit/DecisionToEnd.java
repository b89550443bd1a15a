package uk.sharedservices.partnership.reporting.committee.exit;

import java.util.Optional;
import uk.sharedservices.partnership.exit.Decider;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;

/**
 * A decision that an agreement is ended, and how its day is known.
 *
 * @param decider  who makes it
 * @param planned  the decision, recorded or planned
 * @param record  the decision as the partnership holds it; empty where it is not recorded
 * @param why  why that day, in a phrase such as {@code the day that is set for it}; empty where it was asked for
 */
public record DecisionToEnd(Decider decider, PlannedDecision planned, Optional<CouncilDecision> record, String why) {

    /** Whether it was judged key, if that is recorded. */
    public Optional<KeyDecisionJudgement> key() {
        return record.flatMap(CouncilDecision::key);
    }
}

package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;

/**
 * A decision to give notice, taken or planned.
 *
 * @param council  the council
 * @param maker  who decides for it
 * @param decidedOn  the day of the decision
 * @param publishedOn  the day it is published, if known
 */
public record PlannedDecision(
        CouncilCode council, DecisionMaker maker, LocalDate decidedOn, Optional<LocalDate> publishedOn) {

    /** Refuses publication before the decision. */
    public PlannedDecision {
        recorded(council, maker, decidedOn, publishedOn);
    }

    /** The decision as a record. */
    DecisionRecord asRecord() {
        return recorded(council, maker, decidedOn, publishedOn);
    }

    private static DecisionRecord recorded(
            CouncilCode council, DecisionMaker maker, LocalDate decidedOn, Optional<LocalDate> publishedOn) {
        return DecisionRecord.builder()
                .council(council)
                .maker(maker)
                .decidedOn(decidedOn)
                .publishedOn(publishedOn)
                .build();
    }
}

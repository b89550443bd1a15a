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
 * @param effectiveFrom  the day from which the council recorded it as effective, if it did: that counts, whatever call-in would give
 */
public record PlannedDecision(
        CouncilCode council,
        DecisionMaker maker,
        LocalDate decidedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveFrom) {

    /** Refuses publication and effect before the decision. */
    public PlannedDecision {
        recorded(council, maker, decidedOn, publishedOn, effectiveFrom);
    }

    /** A decision that is not recorded as effective. */
    public PlannedDecision(
            CouncilCode council, DecisionMaker maker, LocalDate decidedOn, Optional<LocalDate> publishedOn) {
        this(council, maker, decidedOn, publishedOn, Optional.empty());
    }

    /** The decision as a record. */
    DecisionRecord asRecord() {
        return recorded(council, maker, decidedOn, publishedOn, effectiveFrom);
    }

    private static DecisionRecord recorded(
            CouncilCode council,
            DecisionMaker maker,
            LocalDate decidedOn,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> effectiveFrom) {
        return DecisionRecord.builder()
                .council(council)
                .maker(maker)
                .decidedOn(decidedOn)
                .publishedOn(publishedOn)
                .effectiveFrom(effectiveFrom)
                .build();
    }
}

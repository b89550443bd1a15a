package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;

/**
 * A decision to give notice, taken or planned.
 *
 * @param asRecord  what is held of it, or known of what is planned: one that is recorded as in effect from a day is in effect from
 *     that day, whatever call-in would give
 */
public record PlannedDecision(DecisionRecord asRecord) {

    /**
     * A decision of which no more is known than who makes it, and when.
     *
     * @param council  the council
     * @param maker  who decides for it
     * @param decidedOn  the day of the decision
     * @param publishedOn  the day it is published, if known
     * @throws uk.sharedservices.partnership.InvalidValueException if it is published before it is made
     */
    public PlannedDecision(
            CouncilCode council, DecisionMaker maker, LocalDate decidedOn, Optional<LocalDate> publishedOn) {
        this(DecisionRecord.builder()
                .council(council)
                .maker(maker)
                .decidedOn(decidedOn)
                .publishedOn(publishedOn)
                .build());
    }

    /** The council. */
    public CouncilCode council() {
        return asRecord.council();
    }

    /** Who decides for it. */
    public DecisionMaker maker() {
        return asRecord.maker();
    }

    /** The day of the decision. */
    public LocalDate decidedOn() {
        return asRecord.decidedOn();
    }

    /** The day it is published, if known. */
    public Optional<LocalDate> publishedOn() {
        return asRecord.publishedOn();
    }
}

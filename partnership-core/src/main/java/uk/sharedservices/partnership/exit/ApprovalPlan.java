package uk.sharedservices.partnership.exit;

import java.util.Optional;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.rule.Answer;

/**
 * An approval that an exit needs, and the decision that gives it.
 *
 * @param council  the council
 * @param capacity  the capacity in which it must decide
 * @param decision  the decision taken or planned; empty if there is none
 * @param effective  when the decision takes effect
 */
public record ApprovalPlan(
        CouncilCode council, Capacity capacity, Optional<PlannedDecision> decision, Answer<CallInDates> effective) {}

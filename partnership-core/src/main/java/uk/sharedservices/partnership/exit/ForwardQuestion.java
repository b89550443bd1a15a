package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * "If it is decided on that day, or notice served on that day, when are we out?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice
 * @param decisions  the decisions taken or planned
 * @param serveOn  the day on which notice is served; empty for the first working day on which it may be
 * @param method  how it is served
 */
public record ForwardQuestion(
        AgreementId agreement,
        CouncilCode by,
        List<PlannedDecision> decisions,
        Optional<LocalDate> serveOn,
        ServiceMethod method) {

    /** Takes a copy. */
    public ForwardQuestion {
        decisions = List.copyOf(decisions);
    }
}

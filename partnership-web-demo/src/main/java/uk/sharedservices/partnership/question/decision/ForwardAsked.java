package uk.sharedservices.partnership.question.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.validation.Checked;

/**
 * "If it is decided on that day, or notice served on that day, when are we out?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice
 * @param decisions  the decisions taken or planned
 * @param serveOn  the day on which notice is served; left out, the first on which it may be
 * @param method  how it is served
 * @param callIn  a call-in assumed, in clear working days after publication; 0 for none
 */
public record ForwardAsked(
        AgreementId agreement,
        CouncilCode by,
        List<PlannedDecision> decisions,
        Optional<LocalDate> serveOn,
        ServiceMethod method,
        Optional<Integer> callIn) {

    /** Returns the plan; or faults, where the agreement or the council is none of the partnership's. */
    public Checked<ForwardPlan> plan(Facts facts) {
        return planner(facts, callIn).forward(new ForwardQuestion(agreement, by, decisions, serveOn, method));
    }

    static ExitPlanner planner(Facts facts, Optional<Integer> callIn) {
        ExitPlanner planner =
                ExitPlanner.of(facts.partnership(), facts.profiles(), Statutes.periods(), facts.calendar());
        return callIn.map(CallInAssumption::ofDays).map(planner::assuming).orElse(planner);
    }
}

package uk.sharedservices.partnership.question.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.validation.Checked;

/**
 * "To be out by that day, what must be done by when?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice
 * @param wantedEnd  the end that the notice is to name
 * @param method  how it is served
 * @param key  whether the decision was judged key
 * @param inPrivate  whether the executive is to decide in private; it is not if left out
 * @param publishedWithin  within how many working days of the decision it is published; one if left out
 * @param asAt  the day of the question, from which slack is reckoned
 * @param taken  the steps that the council has taken already
 * @param callIn  a call-in assumed, in clear working days after publication; 0 for none
 */
public record BackwardAsked(
        AgreementId agreement,
        CouncilCode by,
        LocalDate wantedEnd,
        ServiceMethod method,
        Optional<Boolean> key,
        Optional<Boolean> inPrivate,
        Optional<Integer> publishedWithin,
        Optional<LocalDate> asAt,
        List<TakenStep> taken,
        Optional<Integer> callIn) {

    private static final int NEXT_WORKING_DAY = 1;

    /** Returns the plan; or faults, where the agreement or the council is none of the partnership's. */
    public Checked<BackwardPlan> plan(Facts facts) {
        return ForwardAsked.planner(facts, callIn)
                .backward(new BackwardQuestion(
                        agreement,
                        by,
                        wantedEnd,
                        method,
                        key,
                        inPrivate.orElse(false),
                        publishedWithin.orElse(NEXT_WORKING_DAY),
                        asAt,
                        TakenStep.byStep(taken)));
    }
}

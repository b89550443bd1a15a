package uk.sharedservices.partnership.exit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/**
 * "To be out by that day, what must be done by when?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice
 * @param wantedEnd  the end that the notice is to name
 * @param method  how it is served
 * @param key  whether the decision is key, if judged; if not, the notice of a key decision is timed in case it is
 * @param inPrivate  whether the executive is to decide in private
 * @param publishedWithin  within how many working days of the decision it is published, an assumption; 0 for the same day
 * @param asAt  the day of the question, from which slack is reckoned
 * @param taken  the steps that the council that gives notice has taken already, and on which days
 */
public record BackwardQuestion(
        AgreementId agreement,
        CouncilCode by,
        LocalDate wantedEnd,
        ServiceMethod method,
        Optional<Boolean> key,
        boolean inPrivate,
        int publishedWithin,
        Optional<LocalDate> asAt,
        Map<TimetableStep, LocalDate> taken) {

    private static final int MOST = 60;

    /** Asks where no step has been taken yet. */
    public BackwardQuestion(
            AgreementId agreement,
            CouncilCode by,
            LocalDate wantedEnd,
            ServiceMethod method,
            Optional<Boolean> key,
            boolean inPrivate,
            int publishedWithin,
            Optional<LocalDate> asAt) {
        this(agreement, by, wantedEnd, method, key, inPrivate, publishedWithin, asAt, Map.of());
    }

    /** Refuses publication before the decision, or months after it. */
    public BackwardQuestion {
        taken = Map.copyOf(taken);
        if (publishedWithin < 0 || publishedWithin > MOST) {
            throw InvalidValueException.of(
                    "publication after the decision", "must be within 0 to " + MOST + " working days", publishedWithin);
        }
    }
}

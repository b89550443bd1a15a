package uk.sharedservices.partnership.question.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.published.Statutes;

/**
 * "By when must notices and papers be out for a decision?"
 *
 * @param council  the council that decides
 * @param maker  who decides for it; the executive if left out
 * @param decisionOn  the day of the meeting or decision
 * @param decisionFrom  the earliest day, if the decision may be made within a period
 * @param key  whether it was judged key
 * @param inPrivate  whether the public are to be excluded; they are not if left out
 * @param scrutinyOn  the day of scrutiny before the decision
 * @param publishedOn  the day on which the decision is published
 * @param taken  the steps taken already
 * @param asAt  the day of the question, from which slack is reckoned
 * @param callIn  a call-in assumed, in clear working days after publication; 0 for none
 */
public record TimetableAsked(
        CouncilCode council,
        Optional<DecisionMaker> maker,
        LocalDate decisionOn,
        Optional<LocalDate> decisionFrom,
        Optional<Boolean> key,
        Optional<Boolean> inPrivate,
        Optional<LocalDate> scrutinyOn,
        Optional<LocalDate> publishedOn,
        List<TakenStep> taken,
        Optional<LocalDate> asAt,
        Optional<Integer> callIn) {

    /** Returns the timetable. */
    public DecisionTimetable timetable(Facts facts) {
        CallIn rule = callIn.map(CallInAssumption::ofDays)
                .map(assumed -> CallIn.assuming(assumed, facts.profiles(), facts.calendar()))
                .orElseGet(() -> CallIn.by(facts.profiles(), facts.calendar()));
        return DecisionTimetable.of(plan(), asAt, facts.profiles(), rule, Statutes.periods(), facts.calendar());
    }

    private MeetingPlan plan() {
        return MeetingPlan.builder()
                .council(council)
                .maker(maker.orElse(DecisionMaker.EXECUTIVE))
                .decisionOn(decisionOn)
                .decisionFrom(decisionFrom)
                .key(key)
                .inPrivate(inPrivate.orElse(false))
                .scrutinyOn(scrutinyOn)
                .publishedOn(publishedOn)
                .putAllTaken(TakenStep.byStep(taken))
                .build();
    }
}

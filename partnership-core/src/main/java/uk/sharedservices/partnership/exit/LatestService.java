package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.agreement.AgreementRules.TERM_ENDS;
import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R5;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.validation.Checked;

/**
 * The latest working day on which notice can be served for a wanted end, found by asking of each day, from the wanted end
 * back, which end a notice served on it should name.
 *
 * <p>Asking the exit question itself keeps the way back true to the way forward: the clause in force on the day, the day on
 * which a notice counts as given, a fixed expiry day and the agreement's own term all play their part.
 */
final class LatestService {

    private final ExitPlanner planner;
    private final ServiceLevelAgreement agreement;
    private final BackwardQuestion question;

    LatestService(ExitPlanner planner, ServiceLevelAgreement agreement, BackwardQuestion question) {
        this.planner = planner;
        this.agreement = agreement;
        this.question = question;
    }

    /** Returns what follows from service on the latest day; or why there is none. */
    Answer<ExitAnswer> answer() {
        RecordedWorking working = RecordedWorking.of("What is the latest day to serve notice?")
                .from(Input.asked("Wanted end", withWeekday(question.wantedEnd())))
                .on(planner.calendar());
        LocalDate asAt = question.asAt().orElse(question.wantedEnd());
        AgreementLife life = AgreementLife.of(agreement, planner.calendar());
        List<String> doubts = life.doubtsAboutTermsOn(asAt);
        if (!doubts.isEmpty()) {
            working.step(TERM_ENDS, "", () -> "The agreement's own terms are in doubt.");
            return Answer.cannotSay(working, doubts);
        }
        Optional<LocalDate> term = life.endOfTermOn(asAt).filter(last -> last.isBefore(question.wantedEnd()));
        if (term.isPresent()) {
            String reason = "The agreement's own term ends on " + withWeekday(term.get())
                    + ", before the end that is wanted: it expires then without notice.";
            working.step(TERM_ENDS, term.get(), () -> reason);
            return new Answer.NotPermitted<>(TERM_ENDS, reason, working.derivation());
        }
        return CalendarHorizon.guard(working, () -> search(working));
    }

    private Answer<ExitAnswer> search(RecordedWorking working) {
        WorkingDayCalendar calendar = planner.calendar();
        LocalDate horizon = calendar.horizon();
        boolean endsPastTheHorizon = question.wantedEnd().isAfter(horizon);
        LocalDate start = calendar.onOrBefore(endsPastTheHorizon ? horizon : question.wantedEnd());
        Optional<LocalDate> firstDay = agreement.term().map(Term::firstDay);
        for (LocalDate day = start; firstDay.isEmpty() || !day.isBefore(firstDay.get()); day = calendar.previous(day)) {
            Checked<ExitAnswer> asked = planner.exitOn(agreement, question.by(), day, question.method())
                    .putTo(planner.partnership(), calendar);
            if (asked instanceof Checked.Clean<ExitAnswer> clean) {
                Answer<LocalDate> named = clean.value().endToName();
                if (named.isAnswered() && !named.orThrow().isAfter(question.wantedEnd())) {
                    if (endsPastTheHorizon && day.equals(start)) {
                        calendar.next(day); // a later day of service might do, and the calendar does not know it
                    }
                    working.following(named.derivation());
                    LocalDate latest = day;
                    working.step(
                            R5,
                            latest,
                            () -> "Served on " + withWeekday(latest) + ", a notice of our own names "
                                    + withWeekday(named.orThrow())
                                    + "; served a working day later, it would name a day after"
                                    + " the end that is wanted.");
                    return new Answer.Determined<>(clean.value(), working.derivation());
                }
                // Past a day that cannot be told, no earlier one is known to be the latest.
                boolean openEnded = !named.isAnswered()
                        && !(named instanceof Answer.NotPermitted<LocalDate> refused
                                && refused.rule().equals(TERM_ENDS));
                if (openEnded) {
                    return why(named);
                }
            }
        }
        String reason = "No day of service since the agreement began lets a notice end it by "
                + withWeekday(question.wantedEnd()) + ".";
        working.step(R5, "", () -> reason);
        return new Answer.NotPermitted<>(R5, reason, working.derivation());
    }

    private static Answer<ExitAnswer> why(Answer<LocalDate> unanswered) {
        return unanswered instanceof Answer.NotPermitted<LocalDate> refused
                ? new Answer.NotPermitted<>(refused.rule(), refused.reason(), refused.derivation())
                : new Answer.CannotSay<>(
                        ((Answer.CannotSay<LocalDate>) unanswered).missing(), List.of(), unanswered.derivation());
    }
}

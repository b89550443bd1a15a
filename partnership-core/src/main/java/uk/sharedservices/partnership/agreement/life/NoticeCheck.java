package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.NOTICE_ENDS;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.notice.NoticeValidity;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether the notices recorded under an agreement are long enough for the ends that they name.
 *
 * <p>Four weeks' notice given on 23 November 2022: naming 22 December is long enough, naming 21 December is so on one reading
 * only, and naming 20 December or an earlier day is too short.
 */
public final class NoticeCheck {

    private final ServiceLevelAgreement agreement;
    private final WorkingDayCalendar calendar;
    private final UnaryOperator<String> nameOf;

    private NoticeCheck(ServiceLevelAgreement agreement, WorkingDayCalendar calendar, UnaryOperator<String> nameOf) {
        this.agreement = agreement;
        this.calendar = calendar;
        this.nameOf = nameOf;
    }

    /**
     * Returns the check of an agreement's notices.
     *
     * @param agreement  the agreement with its records
     * @param calendar  the working days, used only by periods counted in them
     * @param nameOf  the name of a council by its code
     */
    public static NoticeCheck of(
            ServiceLevelAgreement agreement, WorkingDayCalendar calendar, UnaryOperator<String> nameOf) {
        return new NoticeCheck(agreement, calendar, nameOf);
    }

    /**
     * Returns whether a notice is long enough for the end that it names, under the terms in force on the day it is given.
     *
     * @param notice  one of the agreement's notices
     * @param asAt  the day; what was agreed later plays no part
     * @return met; breached with the end named and the earliest that the terms allow; undetermined where the terms are not
     *     known, or the two readings of "not less than" differ; not applicable where it names no end, is not recorded as given,
     *     or the parties agreed to another end or that it be withdrawn
     */
    public RuleOutcome longEnough(NoticeGiven notice, LocalDate asAt) {
        String subject = "The notice of " + nameOf.apply(notice.by().value()) + " given on " + day(notice.given());
        if (!notice.done()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS, subject + " is only " + notice.status().words() + ".");
        }
        Optional<Agreed> other = Stream.<Agreed>concat(
                        notice.withdrawal().stream(),
                        Stream.<Agreed>concat(notice.waiver().stream(), notice.paymentInLieu().stream()))
                .filter(agreed -> agreed.done() && !agreed.agreedOn().isAfter(asAt))
                .findFirst();
        if (other.isPresent()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS,
                    subject + " no longer ends anything by itself: a " + Consents.what(other.get()) + " is recorded on "
                            + day(other.get().agreedOn()) + ".");
        }
        if (notice.endNamed().isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS, subject + " names no end: it takes effect on the earliest that its terms allow.");
        }
        RenewedTerm term = new RenewedTerm(agreement, calendar);
        return NoticeEffect.terms(notice, term)
                .map(terms -> judged(
                        subject + " names " + withWeekday(notice.endNamed().get()),
                        terms,
                        notice.given(),
                        notice.endNamed().get()))
                .orElseGet(() -> new RuleOutcome.Undetermined(
                        NOTICE_ENDS, subject + ": " + NoticeEffect.unknownTerms(notice, term)));
    }

    private RuleOutcome judged(String subject, NoticeTerms terms, LocalDate given, LocalDate named) {
        Answer<NoticeVerdict> verdict = NoticeValidity.of(terms, given, named, calendar);
        return verdict.match(
                one -> judged(subject, terms, given, one.value()),
                several -> new RuleOutcome.Undetermined(NOTICE_ENDS, subject + ", which can be read in two ways."),
                missing ->
                        new RuleOutcome.Undetermined(NOTICE_ENDS, subject + ". " + String.join(" ", missing.missing())),
                refused -> new RuleOutcome.Breached(NOTICE_ENDS, subject + ". " + refused.reason()));
    }

    private RuleOutcome judged(String subject, NoticeTerms terms, LocalDate given, NoticeVerdict verdict) {
        String asked = "; by its terms, " + terms + ", the earliest it may name is " + earliest(terms, given);
        return switch (verdict) {
            case VALID -> new RuleOutcome.Met(NOTICE_ENDS, subject + ", and is long enough for it" + asked + ".");
            case ARGUABLE ->
                new RuleOutcome.Undetermined(
                        NOTICE_ENDS, subject + ", which is enough on one reading only" + asked + ".");
            case TOO_SHORT ->
                new RuleOutcome.Breached(NOTICE_ENDS, subject + ", and is too short for it" + asked + ".");
        };
    }

    /** The earliest end on each reading, in words. */
    private String earliest(NoticeTerms terms, LocalDate given) {
        List<LocalDate> ends = NoticeExpiry.of(terms, given, calendar)
                .earliestEnd()
                .match(
                        one -> List.of(one.value()),
                        several -> several.readings().stream()
                                .map(reading -> reading.value())
                                .distinct()
                                .sorted()
                                .toList(),
                        missing -> List.of(),
                        refused -> List.of());
        return ends.isEmpty()
                ? "not known"
                : ends.stream()
                        .map(end -> withWeekday(end))
                        .reduce((one, next) -> one + ", or on the clear reading " + next)
                        .orElseThrow();
    }
}

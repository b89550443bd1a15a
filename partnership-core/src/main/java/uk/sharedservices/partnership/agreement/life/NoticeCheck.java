package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.NOTICE_ENDS;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.notice.NoticeValidity;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.Working;

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
     * @return met; breached with the end named and the earliest that the terms allow, or where a notice not to renew names a
     *     day on which no term runs out; undetermined where the terms are not known, the two readings of "not less than"
     *     differ, or not everyone whose agreement it takes is recorded to have agreed to another end or to its withdrawal; not
     *     applicable where it names no end, is not recorded as given, or all of them did agree
     */
    public RuleOutcome longEnough(NoticeGiven notice, LocalDate asAt) {
        String subject = "The notice of " + nameOf.apply(notice.by().value()) + " given on " + day(notice.given());
        if (!notice.done()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS, subject + " is only " + notice.status().words() + ".");
        }
        Consents consents = new Consents(agreement, nameOf);
        List<Agreed> others = Stream.of(notice.withdrawal(), notice.waiver(), notice.paymentInLieu())
                .<Agreed>flatMap(Optional::stream)
                .filter(agreed -> !agreed.agreedOn().isAfter(asAt))
                .toList();
        Optional<Agreed> other = others.stream()
                .filter(agreed -> consents.counts(notice, agreed))
                .findFirst();
        if (other.isPresent()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS,
                    subject + " no longer ends anything by itself: a " + Consents.what(other.get()) + " is "
                            + other.get().status().words() + " on "
                            + day(other.get().agreedOn()) + ".");
        }
        RuleOutcome byItself = byItself(subject, notice, consents);
        if (others.isEmpty()) {
            return byItself;
        }
        return new RuleOutcome.Undetermined(
                NOTICE_ENDS,
                "Whether " + uncapitalised(subject) + " still ends anything by itself cannot be said. "
                        + others.stream()
                                .flatMap(agreed -> consents.doubts(notice, agreed).stream())
                                .collect(Collectors.joining(" "))
                        + " If that was not agreed: " + byItself.reason());
    }

    /**
     * Returns the terms that a notice is held against, those in force on the day on which it was given: the notice clause and
     * the variation that made it; the break point; or the term, its last day as varied, and the renewal.
     *
     * @param notice  one of the agreement's notices
     * @return each with how it is known and from where; none if they are not known
     */
    public List<Input> termsOf(NoticeGiven notice) {
        return LifeInputs.termsOf(notice, agreement);
    }

    /** Judges a notice whatever was agreed about it later. */
    private RuleOutcome byItself(String subject, NoticeGiven notice, Consents consents) {
        if (notice.endNamed().isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    NOTICE_ENDS, subject + " names no end: it takes effect on the earliest that its terms allow.");
        }
        RenewedTerm term = new RenewedTerm(agreement, calendar);
        List<String> unknown =
                notice.purpose() == NoticePurpose.NOT_TO_RENEW ? unknownLastDay(notice, term, consents) : List.of();
        Optional<NoticeTerms> terms = NoticeEffect.terms(notice, term);
        if (terms.isEmpty() || !unknown.isEmpty()) {
            return new RuleOutcome.Undetermined(
                    NOTICE_ENDS,
                    subject + ": "
                            + (terms.isEmpty() ? NoticeEffect.unknownTerms(notice, term) : String.join(" ", unknown)));
        }
        return judged(subject, terms.get(), notice, term);
    }

    /** What stands in the way of saying when the agreement runs out, if the notice stops it from renewing. */
    private List<String> unknownLastDay(NoticeGiven notice, RenewedTerm term, Consents consents) {
        List<Variation> ofLastDay = agreement.variationsBy(notice.given()).stream()
                .filter(variation -> variation.lastDay().isPresent())
                .toList();
        return ofLastDay.isEmpty() && agreement.term().flatMap(Term::lastDay).isEmpty()
                ? List.of(term.unknownLastDay())
                : ofLastDay.stream()
                        .flatMap(variation -> consents.doubts(variation).stream())
                        .toList();
    }

    private RuleOutcome judged(String subject, NoticeTerms terms, NoticeGiven notice, RenewedTerm term) {
        LocalDate named = notice.endNamed().orElseThrow();
        String naming = subject + " names " + withWeekday(named);
        return NoticeValidity.of(terms, notice.given(), named, calendar)
                .match(
                        one -> wrongDay(naming, notice, named, term)
                                .orElseGet(() -> judged(naming, terms, notice.given(), one.value())),
                        several -> {
                            throw new IllegalStateException("a notice has one verdict, but was given two readings");
                        },
                        missing -> new RuleOutcome.Undetermined(
                                NOTICE_ENDS, naming + ". " + String.join(" ", missing.missing())),
                        refused -> new RuleOutcome.Breached(NOTICE_ENDS, naming + ". " + refused.reason()));
    }

    /** A notice not to renew lets a term run out and cuts none short, however long it is. */
    private static Optional<RuleOutcome> wrongDay(
            String naming, NoticeGiven notice, LocalDate named, RenewedTerm term) {
        if (notice.purpose() != NoticePurpose.NOT_TO_RENEW) {
            return Optional.empty();
        }
        Optional<LocalDate> runsOut = term.runsOut(notice.given(), named, Working.none());
        return runsOut.equals(Optional.of(named))
                ? Optional.empty()
                : Optional.of(new RuleOutcome.Breached(
                        NOTICE_ENDS,
                        naming + ", " + NoticeEffect.NO_TERM_RUNS_OUT
                                + runsOut.map(day -> ": one does on " + withWeekday(day))
                                        .orElse("")
                                + "."));
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

    private static String uncapitalised(String subject) {
        return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
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

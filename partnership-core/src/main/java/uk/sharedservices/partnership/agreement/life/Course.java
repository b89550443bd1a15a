package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.NOTICE_ENDS;
import static uk.sharedservices.partnership.agreement.life.LifeRules.R8;
import static uk.sharedservices.partnership.agreement.life.LifeRules.RENEWAL;
import static uk.sharedservices.partnership.agreement.life.LifeRules.WITHDRAWAL;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.rule.Working;

/** Goes through the records of an agreement in the order of their days and keeps what each of them makes of its end. */
final class Course {

    /** On one day, terms change before notices are given under them, and notices are given before they are withdrawn. */
    private enum Turn {
        VARIATION,
        NOTICE,
        SHORTER,
        WITHDRAWAL
    }

    private record Event(LocalDate day, Turn turn, Runnable happens) {}

    private final RenewedTerm term;
    private final Consents consents;
    private final Map<NoticeGiven, Optional<LocalDate>> effects;
    private final boolean doubtfulCount;
    private final Working working;

    private final List<Event> events = new ArrayList<>();
    private final Map<NoticeGiven, LocalDate> ends = new LinkedHashMap<>();
    private final List<String> afterEnd = new ArrayList<>();
    private Optional<LocalDate> agreedLastDay = Optional.empty();

    /**
     * Creates the course.
     *
     * @param term  the agreement's term
     * @param consents  what was agreed by whom
     * @param effects  the last day that each notice brings by itself on the reading followed, if it is effective
     * @param doubtfulCount  whether to take it that what is in doubt was done and agreed
     * @param working  where the steps are noted
     */
    Course(
            RenewedTerm term,
            Consents consents,
            Map<NoticeGiven, Optional<LocalDate>> effects,
            boolean doubtfulCount,
            Working working) {
        this.term = term;
        this.consents = consents;
        this.effects = effects;
        this.doubtfulCount = doubtfulCount;
        this.working = working;
    }

    /** Returns how things have been set by the end of a day. */
    Prospect upTo(LocalDate asAt) {
        ServiceLevelAgreement agreement = term.agreement();
        for (Variation variation : agreement.variations()) {
            if (doubtfulCount || consents.counts(variation)) {
                on(variation.agreedOn(), Turn.VARIATION, () -> vary(variation));
            }
        }
        for (NoticeGiven notice : effects.keySet()) {
            if (doubtfulCount || consents.counts(notice)) {
                schedule(notice);
            }
        }
        events.stream()
                .filter(event -> !event.day().isAfter(asAt))
                .sorted(Comparator.comparing(Event::day).thenComparing(Event::turn))
                .forEach(event -> event.happens().run());
        return prospect(working);
    }

    private void schedule(NoticeGiven notice) {
        on(notice.given(), Turn.NOTICE, () -> give(notice));
        for (Agreed about : notice.agreements()) {
            if (!doubtfulCount && !consents.counts(notice, about)) {
                continue;
            }
            LocalDate day = about.agreedOn().isBefore(notice.given()) ? notice.given() : about.agreedOn();
            if (about instanceof NoticeWaiver waiver) {
                on(day, Turn.SHORTER, () -> shorten(notice, waiver, day, waiver.lastDay()));
            } else if (about instanceof PaymentInLieu payment) {
                on(day, Turn.SHORTER, () -> shorten(notice, payment, day, payment.lastDay()));
            } else if (about instanceof NoticeWithdrawal withdrawal) {
                on(day, Turn.WITHDRAWAL, () -> withdraw(notice, withdrawal));
            }
        }
    }

    private void on(LocalDate day, Turn turn, Runnable happens) {
        events.add(new Event(day, turn, happens));
    }

    private void vary(Variation variation) {
        if (comesTooLate(variation, variation.agreedOn())) {
            return;
        }
        variation
                .noticeClause()
                .ifPresent(clause -> working.step(
                        R8,
                        clause.terms(),
                        () -> "The variation agreed on " + day(variation.agreedOn())
                                + " changes the notice clause from then on: " + clause.terms() + "."));
        variation.lastDay().ifPresent(last -> {
            agreedLastDay = Optional.of(last);
            working.step(
                    R8,
                    last,
                    () -> "The variation agreed on " + day(variation.agreedOn())
                            + " changes the agreement's last day to " + withWeekday(last) + ".");
        });
    }

    private void give(NoticeGiven notice) {
        Optional<LocalDate> over = overBefore(notice.given());
        if (over.isPresent()) {
            working.step(
                    NOTICE_ENDS,
                    "",
                    () -> "The notice of " + day(notice.given()) + " was given after the agreement had ended on "
                            + withWeekday(over.get()) + ", and does nothing.");
            return;
        }
        effects.getOrDefault(notice, Optional.empty()).ifPresent(last -> ends.put(notice, last));
    }

    private void shorten(NoticeGiven notice, Agreed about, LocalDate day, LocalDate lastDay) {
        if (comesTooLate(about, day)) {
            return;
        }
        ends.put(notice, lastDay);
        working.step(
                R8,
                lastDay,
                () -> "By the " + Consents.what(about) + " agreed on " + day(about.agreedOn())
                        + (about instanceof PaymentInLieu payment ? ", of " + payment.amount() : "")
                        + ", the parties agreed that the agreement binds to " + withWeekday(lastDay) + ": "
                        + about.reason() + ". The period of notice stays what it is.");
    }

    private void withdraw(NoticeGiven notice, NoticeWithdrawal withdrawal) {
        if (comesTooLate(withdrawal, withdrawal.agreedOn())) {
            return;
        }
        ends.remove(notice);
        working.step(
                WITHDRAWAL,
                "",
                () -> "The notice of " + day(notice.given()) + " was withdrawn by agreement on "
                        + day(withdrawal.agreedOn()) + ": " + withdrawal.reason() + ".");
    }

    /** What is agreed once the agreement has ended may bring it back or may not; that is for its words. */
    private boolean comesTooLate(Agreed about, LocalDate day) {
        Optional<LocalDate> over = overBefore(day);
        over.ifPresent(last -> afterEnd.add("Whether the " + Consents.what(about) + " of " + day(about.agreedOn())
                + ", agreed after the agreement had ended on " + day(last)
                + ", brings it back is not recorded."));
        return over.isPresent();
    }

    private Optional<LocalDate> overBefore(LocalDate day) {
        return prospect(Working.none()).end().filter(last -> last.isBefore(day));
    }

    private Prospect prospect(Working noting) {
        Map<NoticeGiven, LocalDate> toEnd = new LinkedHashMap<>(ends);
        toEnd.keySet().removeIf(notice -> notice.purpose() == NoticePurpose.NOT_TO_RENEW);
        return new Prospect(termEnd(noting), toEnd, term.agreement().parties().size(), List.copyOf(afterEnd));
    }

    private Optional<LocalDate> termEnd(Working noting) {
        if (agreedLastDay.isPresent()) {
            return agreedLastDay;
        }
        Optional<LocalDate> stopped = ends.entrySet().stream()
                .filter(entry -> entry.getKey().purpose() == NoticePurpose.NOT_TO_RENEW)
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
        if (stopped.isEmpty()) {
            return term.finalEnd(noting);
        }
        noting.step(
                RENEWAL,
                stopped.get(),
                () -> "Notice not to renew has been given: the agreement's term ends on " + withWeekday(stopped.get())
                        + " and is not renewed.");
        return stopped;
    }
}

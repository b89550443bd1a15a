package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.AgreementRules.TERM_ENDS;
import static uk.sharedservices.partnership.agreement.life.LifeRules.BREAK_POINT;
import static uk.sharedservices.partnership.agreement.life.LifeRules.NOTICE_ENDS;
import static uk.sharedservices.partnership.agreement.life.LifeRules.RENEWAL;
import static uk.sharedservices.partnership.agreement.life.LifeRules.REVIEW;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.LatestNotice;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** Gathers the dates to watch of an agreement that is not over. */
final class KeyDates {

    private final ServiceLevelAgreement agreement;
    private final WorkingDayCalendar calendar;
    private final Followed followed;
    private final LocalDate from;
    private final List<KeyDate> dates = new ArrayList<>();

    KeyDates(ServiceLevelAgreement agreement, WorkingDayCalendar calendar, Followed followed, LocalDate from) {
        this.agreement = agreement;
        this.calendar = calendar;
        this.followed = followed;
        this.from = from;
    }

    List<KeyDate> sorted() {
        agreement.reviewPoints().stream().filter(point -> toCome(point.due())).forEach(this::review);
        agreement.breakPoints().stream()
                .filter(point -> toCome(point.lastDay()))
                .forEach(this::breakPoint);
        renewal();
        distinct(prospect -> prospect.termEnd().stream()).forEach(this::endOfTerm);
        distinct(prospect -> prospect.notices().values().stream()).forEach(this::endOfNotice);
        return dates.stream()
                .sorted(Comparator.comparing((KeyDate date) -> date.actBy(from))
                        .thenComparing(KeyDate::day)
                        .thenComparing(KeyDate::kind))
                .toList();
    }

    /** Whether a day is still to come, and not after the agreement's end on every reading. */
    private boolean toCome(LocalDate day) {
        return !day.isBefore(from)
                && followed.prospects().values().stream()
                        .anyMatch(prospect ->
                                prospect.end().map(end -> !day.isAfter(end)).orElse(true));
    }

    private List<LocalDate> distinct(Function<Prospect, Stream<LocalDate>> days) {
        return followed.prospects().values().stream()
                .flatMap(days)
                .filter(this::toCome)
                .distinct()
                .toList();
    }

    private void review(ReviewPoint point) {
        add(KeyDate.Kind.REVIEW, REVIEW, point.due(), "A review is due by then.", point, Optional.empty());
    }

    private void breakPoint(BreakPoint point) {
        add(
                KeyDate.Kind.BREAK_POINT,
                BREAK_POINT,
                point.lastDay(),
                "A party may end the agreement on that day.",
                point,
                Optional.of(latest(point.notice(), point.lastDay(), "to end the agreement at its break point")));
    }

    private void renewal() {
        RenewedTerm term = new RenewedTerm(agreement, calendar);
        agreement.renewal().filter(Renewal::byItself).ifPresent((Renewal renewal) -> {
            RecordedWorking working = RecordedWorking.of("When does the term now running end?");
            term.endOnOrAfter(from, working).filter(this::renewsAfter).ifPresent(last -> {
                working.step(
                        RENEWAL,
                        last,
                        () -> "The term now running ends on " + withWeekday(last)
                                + ", and the agreement renews by itself unless it is stopped.");
                dates.add(new KeyDate(
                        KeyDate.Kind.RENEWAL,
                        last,
                        "The agreement renews by itself at the end of that day.",
                        Optional.of(latest(renewal.stopNotice(), last, "to stop the agreement from renewing")),
                        working.from(new Input("Renewal", LifeInputs.words(renewal), renewal.standing()))
                                .derivation()));
            });
        });
    }

    /** Whether, on a reading at least, the agreement is set to go on after the day. */
    private boolean renewsAfter(LocalDate last) {
        return followed.prospects().values().stream()
                .anyMatch(
                        prospect -> prospect.end().map(end -> end.isAfter(last)).orElse(true));
    }

    private void endOfTerm(LocalDate last) {
        boolean byAgreement =
                agreement.renewal().map(renewal -> !renewal.byItself()).orElse(false);
        add(
                KeyDate.Kind.END_OF_TERM,
                TERM_ENDS,
                last,
                "The agreement's term ends." + (byAgreement ? " It renews only if the parties agree." : ""),
                agreement,
                Optional.empty());
    }

    private void endOfNotice(LocalDate last) {
        add(
                KeyDate.Kind.END_OF_NOTICE,
                NOTICE_ENDS,
                last,
                "A notice to end the agreement runs out.",
                agreement,
                Optional.empty());
    }

    private void add(
            KeyDate.Kind kind, Rule rule, LocalDate day, String what, Fact fact, Optional<Answer<LocalDate>> latest) {
        RecordedWorking working = RecordedWorking.of("Why watch " + withWeekday(day) + "?")
                .from(new Input("Day", withWeekday(day), fact.standing()));
        working.step(rule, day, () -> what);
        dates.add(new KeyDate(kind, day, what, latest, working.derivation()));
    }

    private Answer<LocalDate> latest(Optional<NoticePeriod> notice, LocalDate end, String purpose) {
        return notice.map(period -> LatestNotice.forEnd(NoticeTerms.of(period), end, calendar))
                .orElseGet(() -> Answer.cannotSay(
                        RecordedWorking.of("What is the latest day to give notice " + purpose + "?"),
                        "How much notice a party must give " + purpose + " is not known."));
    }
}

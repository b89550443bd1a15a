package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.NOTICE_ENDS;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeReading;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.notice.NoticeValidity;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * What a notice does by itself, whatever was agreed about it later.
 *
 * @param ends  the last day it brings, by reading; no entry where it is not effective as given
 * @param missing  what is not known and stands in the way of saying so, a sentence each
 */
record NoticeEffect(Map<NoticeReading, LocalDate> ends, List<String> missing) {

    /** What is wrong with a day that a notice not to renew names, and on which the agreement does not run out. */
    static final String NO_TERM_RUNS_OUT = "a day on which no term of the agreement runs out";

    private static final NoticeEffect NONE = new NoticeEffect(Map.of(), List.of());

    static NoticeEffect of(NoticeGiven notice, RenewedTerm term, RecordedWorking working) {
        Optional<NoticeTerms> terms = terms(notice, term);
        if (terms.isEmpty()) {
            return new NoticeEffect(Map.of(), List.of(unknownTerms(notice, term)));
        }
        return notice.endNamed().isPresent()
                ? naming(notice.endNamed().get(), notice, terms.get(), term, working)
                : namingNone(notice, terms.get(), term, working);
    }

    static Optional<NoticeTerms> terms(NoticeGiven notice, RenewedTerm term) {
        return switch (notice.purpose()) {
            case TO_END -> term.agreement().noticeClauseOn(notice.given()).map(NoticeClause::terms);
            case TO_BREAK ->
                term.agreement().breakPoints().stream()
                        .filter(point -> notice.endNamed().equals(Optional.of(point.lastDay())))
                        .findFirst()
                        .flatMap(BreakPoint::notice)
                        .map(NoticeTerms::of);
            case NOT_TO_RENEW ->
                term.agreement().renewal().flatMap(Renewal::stopNotice).map(NoticeTerms::of);
        };
    }

    static String unknownTerms(NoticeGiven notice, RenewedTerm term) {
        return switch (notice.purpose()) {
            case TO_END ->
                "The notice clause of " + term.agreement().name() + " in force on " + day(notice.given())
                        + " is not known: how much notice a party must give.";
            case TO_BREAK -> "How much notice a party must give to end the agreement at its break point is not known.";
            case NOT_TO_RENEW -> "How much notice stops the agreement from renewing is not known.";
        };
    }

    private static NoticeEffect naming(
            LocalDate named, NoticeGiven notice, NoticeTerms terms, RenewedTerm term, RecordedWorking working) {
        Answer<NoticeVerdict> validity = NoticeValidity.of(terms, notice.given(), named, term.calendar());
        working.following(validity.derivation());
        if (validity instanceof Answer.CannotSay<NoticeVerdict> cannot) {
            return new NoticeEffect(Map.of(), cannot.missing());
        }
        if (notice.purpose() == NoticePurpose.NOT_TO_RENEW
                && !term.runsOut(notice.given(), named, working).equals(Optional.of(named))) {
            return notEffective("it names " + NO_TERM_RUNS_OUT, working);
        }
        if (!validity.isAnswered()) {
            return notEffective("it names a day on which no notice may expire", working);
        }
        return switch (validity.orThrow()) {
            case VALID -> {
                working.step(
                        NOTICE_ENDS,
                        named,
                        () -> "The notice is long enough for the end it names: it takes effect on " + withWeekday(named)
                                + ".");
                yield new NoticeEffect(
                        Map.of(NoticeReading.CORRESPONDING_DATE, named, NoticeReading.CLEAR, named), List.of());
            }
            case ARGUABLE -> {
                working.step(
                        NOTICE_ENDS,
                        named,
                        () -> "On the corresponding-date reading the notice takes effect on " + withWeekday(named)
                                + "; on the clear reading it is not effective as given.");
                yield new NoticeEffect(Map.of(NoticeReading.CORRESPONDING_DATE, named), List.of());
            }
            case TOO_SHORT -> notEffective("it is too short for the end it names", working);
        };
    }

    private static NoticeEffect notEffective(String why, RecordedWorking working) {
        working.step(NOTICE_ENDS, "", () -> "The notice is not effective as given: " + why + ".");
        return NONE;
    }

    private static NoticeEffect namingNone(
            NoticeGiven notice, NoticeTerms terms, RenewedTerm term, RecordedWorking working) {
        Answer<LocalDate> earliest =
                NoticeExpiry.of(terms, notice.given(), term.calendar()).earliestEnd();
        working.following(earliest.derivation());
        if (!(earliest instanceof Answer.Readings<LocalDate> several)) {
            return new NoticeEffect(
                    Map.of(),
                    earliest.match(
                            one -> List.of(),
                            readings -> List.of(),
                            Answer.CannotSay::missing,
                            no -> List.of(no.reason())));
        }
        Map<NoticeReading, LocalDate> ends = new EnumMap<>(NoticeReading.class);
        for (Reading<LocalDate> reading : several.readings()) {
            Optional<LocalDate> end = notice.purpose() == NoticePurpose.NOT_TO_RENEW
                    ? term.endOnOrAfter(reading.value(), working)
                    : Optional.of(reading.value());
            end.ifPresent(last -> {
                ends.put(NoticeReading.valueOf(reading.name()), last);
                working.step(
                        NOTICE_ENDS,
                        last,
                        () -> "The notice names no end. " + reading.meaning() + ": it takes effect on "
                                + withWeekday(last) + ".");
            });
        }
        return new NoticeEffect(ends, List.of());
    }
}

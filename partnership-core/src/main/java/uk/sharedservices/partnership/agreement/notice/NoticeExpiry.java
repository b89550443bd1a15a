package uk.sharedservices.partnership.agreement.notice;

import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R5;
import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R6;
import static uk.sharedservices.partnership.calendar.DayInWords.dayOfYear;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * When a notice runs out, and which end it may name.
 *
 * <p>Four weeks' notice given on Wednesday 23 November 2022: the last day is Wednesday 21 December 2022 and the first
 * free day Thursday 22 December 2022. The notice may name 21 December on the corresponding-date reading, 22 December
 * on the clear reading.
 *
 * <p>A period in working days that needs a day the calendar does not know is answered "cannot say".
 */
public final class NoticeExpiry {

    private static final String WHEN_OUT = "\"Not less than\" a period lets a notice to end an agreement name the last"
            + " day of the period; that is the better view, and the default.";
    private static final String TO_NAME =
            "A notice of one's own names the later day, which is good on either reading, and that is the default.";

    private final NoticeTerms terms;
    private final LocalDate given;
    private final WorkingDayCalendar calendar;
    private final Optional<Derivation> basis;

    private NoticeExpiry(NoticeTerms terms, LocalDate given, WorkingDayCalendar calendar, Optional<Derivation> basis) {
        this.terms = terms;
        this.given = given;
        this.calendar = calendar;
        this.basis = basis;
    }

    /**
     * Returns the expiry of a notice.
     *
     * @param terms  what the clause asks
     * @param given  the day the notice is given, a civil day in England
     * @param calendar  the working days, used only by periods counted in them
     * @return the questions that can be put to it
     */
    public static NoticeExpiry of(NoticeTerms terms, LocalDate given, WorkingDayCalendar calendar) {
        return new NoticeExpiry(terms, given, calendar, Optional.empty());
    }

    /** Returns the same, its answers built on the reasoning by which the day of giving was reached. */
    public NoticeExpiry following(Derivation earlier) {
        return new NoticeExpiry(terms, given, calendar, Optional.of(earlier));
    }

    /** The last day of the period, counted to midnight. A fixed expiry day plays no part in it. */
    public Answer<LocalDate> lastDay() {
        return answer(
                "What is the last day of the notice?",
                working -> new Answer.Determined<>(count(working), working.derivation()));
    }

    /** The first free day: the day after the last. */
    public Answer<LocalDate> firstFreeDay() {
        return answer("What is the first day after the notice?", working -> {
            LocalDate firstFree = count(working).plusDays(1);
            working.step(R1, firstFree, () -> "The first free day is the day after: " + withWeekday(firstFree) + ".");
            return new Answer.Determined<>(firstFree, working.derivation());
        });
    }

    /** The earliest end the notice may name, by reading. The default answers "when are we out?". */
    public Answer<LocalDate> earliestEnd() {
        return readings(
                "What is the earliest end that the notice may name?", NoticeReading.CORRESPONDING_DATE, WHEN_OUT);
    }

    /** The end that a notice of one's own should name, by reading. The default is the safer. */
    public Answer<LocalDate> endToName() {
        return readings("Which end should the notice name?", NoticeReading.CLEAR, TO_NAME);
    }

    private Answer<LocalDate> readings(String question, NoticeReading byDefault, String why) {
        return answer(question, working -> {
            LocalDate lastDay = count(working);
            List<Reading<LocalDate>> readings = Arrays.stream(NoticeReading.values())
                    .map(reading ->
                            new Reading<>(reading.name(), earliestEnd(reading, lastDay, working), reading.meaning()))
                    .toList();
            return new Answer.Readings<>(readings, byDefault.name(), why, working.derivation());
        });
    }

    private LocalDate earliestEnd(NoticeReading reading, LocalDate lastDay, Working working) {
        LocalDate end = reading.endAfter(lastDay);
        working.step(R5, end, () -> reading.meaning() + ": " + withWeekday(end) + ".");
        LocalDate expiry = terms.expiryOnOrAfter(end);
        terms.expiresOn()
                .ifPresent(day -> working.step(
                        R6,
                        expiry,
                        () -> "Notice may expire only on " + dayOfYear(day) + ", and the first on or after that day is "
                                + withWeekday(expiry) + "."));
        return expiry;
    }

    private LocalDate count(Working working) {
        return PeriodCount.of(terms.period(), calendar).lastDay(given, working);
    }

    private Answer<LocalDate> answer(String question, Function<RecordedWorking, Answer<LocalDate>> reasoning) {
        RecordedWorking working = RecordedWorking.of(question);
        basis.ifPresentOrElse(
                working::following,
                () -> working.from(Input.asked("Notice", terms.toString()))
                        .from(Input.asked("Given", withWeekday(given))));
        return CalendarHorizon.guard(terms.period(), calendar, working, () -> reasoning.apply(working));
    }
}

package uk.sharedservices.partnership.agreement.notice;

import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R5;
import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R6;
import static uk.sharedservices.partnership.calendar.DayInWords.dayOfYear;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * The latest day on which notice may be given for a wanted end.
 *
 * <p>It is the greatest day whose earliest end is on or before the wanted one, which is not the same as counting back:
 * three months' notice to end on 29 February 2024 may be given on 29 November 2023 or on the 30th, and the 30th is the
 * latest.
 */
public final class LatestNotice {

    private static final String WHY =
            "A notice to reach a wanted end is best given in time for either reading, and that is the default.";

    private LatestNotice() {}

    /**
     * Returns the latest day of giving, by reading. The default is the safer, earlier day.
     *
     * @param terms  what the clause asks
     * @param wantedEnd  the end that the notice is to name, or an earlier one
     * @param calendar  the working days, used only by periods counted in them
     * @return readings, or "cannot say" when a day is needed that the calendar does not know
     */
    public static Answer<LocalDate> forEnd(NoticeTerms terms, LocalDate wantedEnd, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("What is the latest day to give notice?")
                .from(Input.asked("Notice", terms.toString()))
                .from(Input.asked("Wanted end", withWeekday(wantedEnd)));
        return CalendarHorizon.guard(terms.period(), calendar, working, () -> {
            LocalDate namedEnd = terms.expiryOnOrBefore(wantedEnd);
            terms.expiresOn()
                    .ifPresent(day -> working.step(
                            R6,
                            namedEnd,
                            () -> "Notice may expire only on " + dayOfYear(day)
                                    + ", and the last on or before the wanted end is " + withWeekday(namedEnd) + "."));
            List<Reading<LocalDate>> readings = Arrays.stream(NoticeReading.values())
                    .map(reading -> new Reading<>(
                            reading.name(), latest(terms, namedEnd, calendar, reading, working), reading.meaning()))
                    .toList();
            return new Answer.Readings<>(readings, NoticeReading.CLEAR.name(), WHY, working.derivation());
        });
    }

    private static LocalDate latest(
            NoticeTerms terms,
            LocalDate namedEnd,
            WorkingDayCalendar calendar,
            NoticeReading reading,
            Working working) {
        PeriodCount count = PeriodCount.of(terms.period(), calendar);
        LocalDate latest = count.latestGiven(reading.lastDayFor(namedEnd));
        working.step(
                R5,
                latest,
                () -> reading.meaning() + ": to name " + withWeekday(namedEnd) + ", notice is given by "
                        + withWeekday(latest) + ".");
        count.lastDay(latest, working);
        return latest;
    }
}

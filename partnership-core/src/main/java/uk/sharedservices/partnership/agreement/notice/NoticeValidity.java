package uk.sharedservices.partnership.agreement.notice;

import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R5;
import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R6;
import static uk.sharedservices.partnership.agreement.notice.NoticeRules.R7;
import static uk.sharedservices.partnership.calendar.DayInWords.dayOfYear;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * Whether a notice that names an end is long enough.
 *
 * <p>Four weeks' notice given on 23 November 2022: naming 22 December is valid, 21 December arguable, 20 December too
 * short. Where the date named may be a slip, a step under rule R7 notes what a court can make of that: a note and never a verdict,
 * for what was a slip, and whether it was obvious, is for a court to say.
 */
public final class NoticeValidity {

    private NoticeValidity() {}

    /**
     * Returns whether the notice is long enough for the end it names.
     *
     * @param terms  what the clause asks
     * @param given  the day the notice is given
     * @param namedEnd  the end it names
     * @param calendar  the working days, used only by periods counted in them
     * @return the verdict; not permitted when the clause fixes another day of the year for notice to expire
     */
    public static Answer<NoticeVerdict> of(
            NoticeTerms terms, LocalDate given, LocalDate namedEnd, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("Is the notice long enough for the end it names?")
                .from(Input.asked("Notice", terms.toString()))
                .from(Input.asked("Given", withWeekday(given)))
                .from(Input.asked("End named", withWeekday(namedEnd)));
        Optional<MonthDay> otherDay = terms.expiresOn().filter(day -> !day.equals(MonthDay.from(namedEnd)));
        if (otherDay.isPresent()) {
            String reason = "Notice may expire only on " + dayOfYear(otherDay.get()) + ", and it names "
                    + withWeekday(namedEnd) + ".";
            working.step(R6, namedEnd, () -> reason);
            noteASlip(namedEnd, given, "is on another day of the year than the clause fixes", working);
            return new Answer.NotPermitted<>(R6, reason, working.derivation());
        }
        return CalendarHorizon.guard(terms.period(), calendar, working, () -> {
            LocalDate lastDay = PeriodCount.of(terms.period(), calendar).lastDay(given, working);
            NoticeVerdict verdict = verdict(lastDay, namedEnd);
            working.step(R5, verdict, () -> sentence(verdict, lastDay, namedEnd));
            if (verdict == NoticeVerdict.TOO_SHORT) {
                noteASlip(namedEnd, given, "is not the end that the period gives", working);
            }
            return new Answer.Determined<>(verdict, working.derivation());
        });
    }

    private static void noteASlip(LocalDate namedEnd, LocalDate given, String wrong, Working working) {
        working.step(
                R7,
                "",
                () -> "The date named "
                        + (namedEnd.isBefore(given) ? "is before the notice itself" : wrong)
                        + ". If that is an obvious slip in stating the date, a court may read through it; it cures no"
                        + " notice that is in fact too short, no missed deadline, and no failure of a required form or"
                        + " method.");
    }

    private static NoticeVerdict verdict(LocalDate lastDay, LocalDate namedEnd) {
        if (!namedEnd.isBefore(NoticeReading.CLEAR.endAfter(lastDay))) {
            return NoticeVerdict.VALID;
        }
        return namedEnd.isBefore(NoticeReading.CORRESPONDING_DATE.endAfter(lastDay))
                ? NoticeVerdict.TOO_SHORT
                : NoticeVerdict.ARGUABLE;
    }

    private static String sentence(NoticeVerdict verdict, LocalDate lastDay, LocalDate namedEnd) {
        String named = "The notice names " + withWeekday(namedEnd);
        return switch (verdict) {
            case VALID -> named + ", after the last day of the period: good on both readings.";
            case ARGUABLE -> named + ", the last day of the period: good on the corresponding-date reading only.";
            case TOO_SHORT ->
                named + ", before the last day of the period, " + withWeekday(lastDay)
                        + ": too short on both readings.";
        };
    }
}

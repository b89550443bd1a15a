package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.agreement.service.ServiceRules.CLOSED_DAY;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** The day a notice is given, where the agreement has no clause on service. */
public final class ServiceOfNotice {

    private ServiceOfNotice() {}

    /**
     * Returns the day a notice is given.
     *
     * <p>Delivered by hand, it is given on the day of delivery. When that is no working day the derivation says that
     * the other party may count from its next business day. By post or e-mail there is no answer without a clause.
     *
     * @param delivered  the day it is delivered, or sent
     * @param method  how
     * @param calendar  the working days, to tell a day on which an organisation is closed
     * @param facts  what is known of the agreement, for the derivation
     * @return determined by hand, otherwise "cannot say"
     */
    public static Answer<LocalDate> given(
            LocalDate delivered, ServiceMethod method, WorkingDayCalendar calendar, List<Input> facts) {
        RecordedWorking working = RecordedWorking.of("On what day is the notice given?");
        facts.forEach(working::from);
        working.from(Input.asked("Notice", withWeekday(delivered) + ", " + method.words()));
        if (method != ServiceMethod.BY_HAND) {
            return Answer.cannotSay(
                    working,
                    "The agreement's clause on service is not known: whether notice may be given " + method.words()
                            + ", and on what day it then counts as given.");
        }
        working.step(R4, delivered, () -> "Delivered by hand, the notice is given on " + withWeekday(delivered) + ".");
        noteDayClosed(delivered, calendar, working);
        return new Answer.Determined<>(delivered, working.derivation());
    }

    /**
     * Returns whether an organisation is known to be closed on a day: at a weekend, or on a bank holiday or a closure
     * that the calendar knows.
     */
    public static boolean isClosed(LocalDate day, WorkingDayCalendar calendar) {
        return WorkingDayCalendar.isWeekend(day) || (calendar.knows(day) && !calendar.isWorkingDay(day));
    }

    /**
     * Returns the day that is prudent to count from, when a notice is delivered by hand: the day of delivery or, where
     * the other party is known to be closed on it, its next business day.
     *
     * @param delivered  the day of delivery
     * @param calendar  the working days
     * @return the day; empty if the next business day is past what the calendar knows
     */
    public static Optional<LocalDate> prudentDay(LocalDate delivered, WorkingDayCalendar calendar) {
        if (!isClosed(delivered, calendar)) {
            return Optional.of(delivered);
        }
        try {
            return Optional.of(calendar.next(delivered));
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }

    private static void noteDayClosed(LocalDate delivered, WorkingDayCalendar calendar, RecordedWorking working) {
        String held =
                "the bank holidays held run from " + day(calendar.firstDay()) + " to " + day(calendar.horizon()) + ".";
        if (isClosed(delivered, calendar)) {
            Optional<LocalDate> prudent = prudentDay(delivered, calendar);
            working.on(calendar)
                    .step(
                            CLOSED_DAY,
                            prudent.map(LocalDate::toString).orElse(""),
                            () -> withWeekday(delivered) + " is no working day: the other party may say that the notice"
                                    + " was given on its next business day, "
                                    + prudent.map(next -> withWeekday(next) + ", and count from then.")
                                            .orElse("which is not known: " + held));
        } else if (!calendar.knows(delivered)) {
            working.on(calendar)
                    .step(
                            CLOSED_DAY,
                            "",
                            () -> "Whether the other party was open for business on " + withWeekday(delivered)
                                    + " is not checked: " + held);
        }
    }
}

package uk.sharedservices.partnership.service;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.service.ServiceRules.CLOSED_DAY;
import static uk.sharedservices.partnership.service.ServiceRules.R4;

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
     * Returns the day that the other party may count from instead, when a notice is delivered by hand on a day that is
     * no working day: its next business day.
     *
     * @param delivered  the day of delivery
     * @param calendar  the working days
     * @return the next working day; empty if the day of delivery is one
     * @throws OutsideCalendarException if the calendar does not know either day
     */
    public static Optional<LocalDate> prudentDay(LocalDate delivered, WorkingDayCalendar calendar) {
        return calendar.isWorkingDay(delivered) ? Optional.empty() : Optional.of(calendar.shift(delivered, 1));
    }

    private static void noteDayClosed(LocalDate delivered, WorkingDayCalendar calendar, RecordedWorking working) {
        try {
            prudentDay(delivered, calendar)
                    .ifPresent(prudent -> working.on(calendar)
                            .step(
                                    CLOSED_DAY,
                                    prudent,
                                    () -> "That is no working day: the other party may say that the notice was given on"
                                            + " its next business day, " + withWeekday(prudent)
                                            + ", and count from then."));
        } catch (OutsideCalendarException outside) {
            working.on(calendar)
                    .step(
                            CLOSED_DAY,
                            delivered,
                            () -> "Whether the other party was open for business that day is not checked: the bank"
                                    + " holidays held run from " + day(outside.firstDay()) + " to "
                                    + day(outside.horizon()) + ".");
        }
    }
}

package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.agreement.service.ServiceRules.CUT_OFF;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4A;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4B;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4C;
import static uk.sharedservices.partnership.calendar.DayInWords.time;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.LeftOut;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.rule.Working;

/**
 * The day on which a notice is deemed to be given, by one rule of a clause.
 *
 * <p>E-mail with a cut-off of 16:30, sent on Friday 23 December 2022 at 16:45, is deemed given on Wednesday 28
 * December 2022: the next business day, after Boxing Day and the day in lieu of Christmas Day.
 */
public final class DeemedService {

    private final DeemingRule rule;
    private final CivilMoment sent;
    private final WorkingDayCalendar calendar;

    private DeemedService(DeemingRule rule, CivilMoment sent, WorkingDayCalendar calendar) {
        this.rule = rule;
        this.sent = sent;
        this.calendar = calendar;
    }

    /**
     * Returns the day.
     *
     * @param rule  the rule
     * @param sent  when the notice is delivered, posted or sent
     * @param calendar  the business days
     * @return determined; or "cannot say" when the time decides and is not known, with both days as what-ifs, or when a
     *     day is needed that the calendar does not know
     */
    public static Answer<LocalDate> of(DeemingRule rule, CivilMoment sent, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("On what day is the notice deemed to be given?")
                .from(Input.asked("Deemed given", rule.toString()))
                .from(Input.asked("Notice " + rule.kind().done(), sent.toString()));
        return of(rule, sent, calendar, working);
    }

    static Answer<LocalDate> of(
            DeemingRule rule, CivilMoment sent, WorkingDayCalendar calendar, RecordedWorking working) {
        return new DeemedService(rule, sent, calendar).answer(working);
    }

    private Answer<LocalDate> answer(RecordedWorking working) {
        if (rule.kind() == DeemingKind.WHEN_DELIVERED) {
            working.step(
                    R4A,
                    sent.day(),
                    () -> "Deemed given when it is handed over: on " + withWeekday(sent.day())
                            + ", a business day or not.");
            return new Answer.Determined<>(sent.day(), working.derivation());
        }
        return CalendarHorizon.guard(
                working.on(calendar),
                () -> needsTime()
                        ? timeNotKnown(working)
                        : new Answer.Determined<>(counted(working), working.derivation()));
    }

    private boolean needsTime() {
        return rule.before().isPresent() && sent.time().isEmpty() && calendar.isWorkingDay(sent.day());
    }

    private LocalDate counted(Working working) {
        int days = rule.days().orElse(0);
        return switch (rule.kind()) {
            case POST_BUSINESS_DAYS -> businessDaysAfter(days, working);
            case POST_DAYS_ROLLED -> rolled(days, working);
            case HAND, ELECTRONIC, WHEN_DELIVERED -> inBusinessHours(working);
        };
    }

    private LocalDate inBusinessHours(Working working) {
        String happened = "It is " + rule.kind().done() + " on " + sent;
        if (!calendar.isWorkingDay(sent.day())) {
            LocalDate next = calendar.shift(sent.day(), 1);
            working.step(
                    CUT_OFF,
                    next,
                    () -> happened + ", no business day" + holiday(sent.day()) + "; the next is " + withWeekday(next)
                            + leftOut(sent.day(), next) + ".");
            return next;
        }
        if (rule.before().filter(cutOff -> !isBefore(cutOff)).isPresent()) {
            LocalDate next = calendar.shift(sent.day(), 1);
            working.step(
                    CUT_OFF,
                    next,
                    () -> happened + ", a business day but not before the cut-off" + cutOff()
                            + "; the next business day is " + withWeekday(next) + leftOut(sent.day(), next) + ".");
            return next;
        }
        working.step(
                CUT_OFF,
                sent.day(),
                () -> happened + ", a business day"
                        + (rule.before().isPresent() ? " and before the cut-off" + cutOff() : "")
                        + ": it counts that day.");
        return sent.day();
    }

    private boolean isBefore(LocalTime cutOff) {
        return sent.time().filter(at -> at.isBefore(cutOff)).isPresent();
    }

    private LocalDate businessDaysAfter(int days, Working working) {
        LocalDate reached = calendar.shift(sent.day(), days);
        working.step(
                R4C,
                reached,
                () -> "The " + rule.nth("business day") + " after " + withWeekday(sent.day()) + " is "
                        + withWeekday(reached) + leftOut(sent.day(), reached) + ".");
        return reached;
    }

    private LocalDate rolled(int days, Working working) {
        LocalDate counted = sent.day().plusDays(days);
        boolean open = calendar.isWorkingDay(counted);
        LocalDate reached = open ? counted : calendar.shift(counted, 1);
        working.step(
                R4B,
                reached,
                () -> "The " + rule.nth("day") + " after " + withWeekday(sent.day()) + " is " + withWeekday(counted)
                        + (open
                                ? ", a business day."
                                : ", no business day" + holiday(counted) + "; the next is " + withWeekday(reached)
                                        + leftOut(counted, reached) + "."));
        return reached;
    }

    private Answer<LocalDate> timeNotKnown(RecordedWorking working) {
        String done = rule.kind().done();
        working.step(
                CUT_OFF,
                "",
                () -> withWeekday(sent.day()) + " is a business day with a cut-off" + cutOff()
                        + ", and the time is not known.");
        List<WhatIf<LocalDate>> whatIfs = new ArrayList<>();
        whatIfs.add(new WhatIf<>("If it was " + done + " before" + cutOff(), sent.day()));
        try {
            whatIfs.add(
                    new WhatIf<>("If it was " + done + " at" + cutOff() + " or after", calendar.shift(sent.day(), 1)));
        } catch (OutsideCalendarException nextNotKnown) {
            working.step(CUT_OFF, "", () -> "The next business day is past the bank holidays held.");
        }
        String missing = "The time at which it was " + done + " on " + withWeekday(sent.day())
                + " is not known: the agreement's cut-off is" + cutOff() + ".";
        return new Answer.CannotSay<>(List.of(missing), whatIfs, working.derivation());
    }

    private String cutOff() {
        return rule.before().map(at -> " " + time(at)).orElse("");
    }

    private String holiday(LocalDate day) {
        return calendar.holidayOn(day)
                .map(holiday -> " (" + holiday.label() + ")")
                .orElse("");
    }

    private String leftOut(LocalDate from, LocalDate until) {
        String between = LeftOut.holidaysBetween(from, until, calendar);
        return between.startsWith("left out") ? "; " + between : "";
    }
}

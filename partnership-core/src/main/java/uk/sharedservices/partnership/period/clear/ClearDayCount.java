package uk.sharedservices.partnership.period.clear;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R9;
import static uk.sharedservices.partnership.period.clear.ClearDayRules.R3;
import static uk.sharedservices.partnership.period.clear.ClearDayRules.R3A;
import static uk.sharedservices.partnership.period.clear.ClearDayRules.R5B;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/**
 * Answers for a rule that asks for clear days.
 *
 * <p>Where it does not say which days count there is one reading for each policy in use, named by its
 * {@link ClearDayPolicy}: working days and calendar days are always told, and the default is the one chosen. Where the law
 * settles it there is one answer.
 */
public final class ClearDayCount {

    private final Rule rule;
    private final int days;
    private final List<ClearDayPolicy> policies;
    private final ClearDayPolicy byDefault;
    private final String why;
    private final WorkingDayCalendar calendar;

    private ClearDayCount(
            Rule rule,
            int days,
            List<ClearDayPolicy> policies,
            ClearDayPolicy byDefault,
            String why,
            WorkingDayCalendar calendar) {
        this.rule = rule;
        this.days = days;
        this.policies = policies;
        this.byDefault = byDefault;
        this.why = why;
        this.calendar = calendar;
    }

    /**
     * Returns the count that a rule asks for.
     *
     * @param rule  the rule
     * @param days  how many clear days it asks for
     * @param byDefault  the policy of the default reading
     * @param why  why it is the default, a sentence
     * @param calendar  the working days
     * @return the questions that can be put to it
     */
    public static ClearDayCount of(
            Rule rule, int days, ClearDayPolicy byDefault, String why, WorkingDayCalendar calendar) {
        Set<ClearDayPolicy> policies =
                new LinkedHashSet<>(List.of(ClearDayPolicy.WORKING_DAYS, ClearDayPolicy.CALENDAR_DAYS));
        policies.add(byDefault);
        return new ClearDayCount(rule, days, List.copyOf(policies), byDefault, why, calendar);
    }

    /** Returns the count of a period in court proceedings, whose days the Civil Procedure Rules settle. */
    public static ClearDayCount inCourt(int days, WorkingDayCalendar calendar) {
        return settled(R3A, ClearDays.inCourt(days), calendar);
    }

    /** Returns the count of "not less than" a number of days' notice of a meeting, or of an interval between two acts. */
    public static ClearDayCount ofMeeting(int days, WorkingDayCalendar calendar) {
        return settled(R5B, new ClearDays(days, ClearDayPolicy.CALENDAR_DAYS), calendar);
    }

    /** Returns the count that a rule asks for where the law settles which days count. */
    public static ClearDayCount settled(Rule rule, ClearDays clear, WorkingDayCalendar calendar) {
        return new ClearDayCount(rule, clear.days(), List.of(clear.policy()), clear.policy(), "", calendar);
    }

    /** Returns the latest day with the clear days strictly between it and an event, each with its office day. */
    public Answer<Deadline> latestBefore(LocalDate event, String whatEvent) {
        return answer(
                "What is the latest day, " + days + " clear days before " + whatEvent + "?",
                whatEvent,
                event,
                (clear, working) -> {
                    Deadline deadline = Deadline.on(clear.latestBefore(event, calendar), calendar);
                    working.step(
                            rule,
                            deadline.latest(),
                            () -> clear + " before " + withWeekday(event) + ", which is left out: the first of them is "
                                    + withWeekday(clear.policy().nth(event, -days, calendar))
                                    + ", so the latest day is " + deadline + ".");
                    return deadline;
                });
    }

    /** Returns the earliest day with the clear days strictly between a notice and it. */
    public Answer<LocalDate> earliestAfter(LocalDate notice, String whatNotice) {
        return answer(
                "What is the earliest day, " + days + " clear days after " + whatNotice + "?",
                whatNotice,
                notice,
                (clear, working) -> {
                    LocalDate earliest = clear.earliestAfter(notice, calendar);
                    working.step(
                            rule,
                            earliest,
                            () -> clear + " after " + withWeekday(notice) + ", which is left out: the last of them is "
                                    + withWeekday(earliest.minusDays(1)) + ", so the earliest day is "
                                    + withWeekday(earliest) + ".");
                    return earliest;
                });
    }

    /** Returns the day by which a thing due within the clear days after an event must be done. */
    public Answer<LocalDate> dueAfter(LocalDate event, String whatEvent) {
        return answer(
                "By when is it due, " + days + " clear days after " + whatEvent + "?",
                whatEvent,
                event,
                (clear, working) -> {
                    LocalDate due = clear.lastAfter(event, calendar);
                    working.step(
                            rule,
                            due,
                            () -> clear + " after " + withWeekday(event) + ", which is left out: the last of them is "
                                    + withWeekday(due) + ".");
                    return due;
                });
    }

    /** Counts by one policy, noting how. */
    private interface Counting<T> {

        T by(ClearDays clear, RecordedWorking working);
    }

    private <T> Answer<T> answer(String question, String what, LocalDate day, Counting<T> counting) {
        RecordedWorking working = RecordedWorking.of(question)
                .from(Input.asked(capitalised(what), withWeekday(day)))
                .on(calendar);
        working.step(R3, days, () -> "Both end days are left out.");
        return CalendarHorizon.guard(working, () -> {
            List<Reading<T>> readings = new ArrayList<>();
            for (ClearDayPolicy policy : policies) {
                try {
                    readings.add(new Reading<>(
                            policy.name(),
                            counting.by(new ClearDays(days, policy), working),
                            "Counted in " + policy.words()));
                } catch (OutsideCalendarException outside) {
                    if (policy == byDefault) {
                        throw outside;
                    }
                    working.step(
                            R9,
                            "",
                            () -> "Counted in " + policy.words()
                                    + " it cannot be told: a day is needed past those that the" + " calendar knows.");
                }
            }
            if (readings.size() == 1) {
                return new Answer.Determined<>(readings.get(0).value(), working.derivation());
            }
            return new Answer.Readings<>(readings, byDefault.name(), why, working.derivation());
        });
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

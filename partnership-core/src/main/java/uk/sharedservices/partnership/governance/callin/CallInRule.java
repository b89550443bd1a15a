package uk.sharedservices.partnership.governance.callin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * How long an executive decision waits for scrutiny, as a constitution has it.
 *
 * <p>As Stockport's records show it, five working days of which the day of publication is the first, and effect on the
 * next civil day: published on Wednesday 29 June 2022, closed on Tuesday 5 July, effective on Wednesday 6 July.
 *
 * @param workingDays  how many working days, 1 to 60
 * @param dayOne  which is the first
 * @param effective  when a decision that is not called in takes effect
 * @param closesAt  the hour of the last day at which the period closes, if it is not the end of the day
 * @param calledInBy  who may call in, and how many, if known
 * @param exempt  the classes of decision that cannot be called in
 * @param urgencyAgreedBy  who must agree that a decision is too urgent for call-in, if known
 */
public record CallInRule(
        int workingDays,
        DayOne dayOne,
        TakesEffect effective,
        Optional<LocalTime> closesAt,
        Optional<@NotBlankIfGiven String> calledInBy,
        List<ExemptClass> exempt,
        Optional<@NotBlankIfGiven String> urgencyAgreedBy) {

    private static final int MOST = 60;

    /** Refuses a period of no days, which would be no call-in at all, and one of more than sixty. */
    public CallInRule {
        exempt = List.copyOf(exempt);
        if (workingDays < 1 || workingDays > MOST) {
            throw InvalidValueException.of("call-in period", "must be 1 to " + MOST + " working days", workingDays);
        }
    }

    /** Returns a rule of which only the count is known. */
    public static CallInRule of(int workingDays, DayOne dayOne, TakesEffect effective) {
        return new CallInRule(
                workingDays, dayOne, effective, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns a period of clear working days after publication, effective on the working day after it. */
    public static CallInRule clearWorkingDays(int workingDays) {
        return of(workingDays, DayOne.NEXT_WORKING_DAY, TakesEffect.NEXT_WORKING_DAY);
    }

    /** The period as one that can be counted, or laid out as a strip, from the day of publication. */
    public NoticePeriod period() {
        return dayOne == DayOne.PUBLICATION_DAY
                ? NoticePeriod.beginningWith(workingDays, PeriodUnit.WORKING_DAYS)
                : NoticePeriod.of(workingDays, PeriodUnit.WORKING_DAYS);
    }

    /**
     * Returns the dates that follow for a decision published on a day.
     *
     * @param published  the day of publication
     * @param calendar  the working days
     * @return when call-in closes, and when the decision takes effect
     * @throws OutsideCalendarException if a day is needed that the calendar does not know
     */
    public CallInDates dates(LocalDate published, WorkingDayCalendar calendar) {
        LocalDate closes = PeriodCount.of(period(), calendar).lastDay(published);
        LocalDate effectiveFrom = switch (effective) {
            case LAST_DAY -> closes;
            case NEXT_DAY -> closes.plusDays(1);
            case NEXT_WORKING_DAY -> calendar.next(closes);
        };
        return new CallInDates(
                true,
                Optional.of(closes),
                effectiveFrom,
                effective == TakesEffect.LAST_DAY ? closesAt : Optional.empty());
    }

    /** Returns {@code 5 working days, the first of them the day of publication; effective on the next civil day}. */
    @Override
    public String toString() {
        return workingDays + " working day" + (workingDays == 1 ? "" : "s") + ", the first of them " + dayOne.words()
                + closesAt.map(hour -> ", to " + hour + " on the last").orElse("") + "; effective "
                + effective.words();
    }
}

package uk.sharedservices.partnership.governance.publication;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.R13;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * How long the papers of a decision are kept.
 *
 * <p>The record of an executive decision of 23 November 2022 is kept to the end of 22 November 2028: the six years begin
 * with the day of the decision.
 */
public final class Retention {

    private Retention() {}

    /**
     * Returns the last day on which papers must still be kept.
     *
     * @param papers  what is kept, one of the requirements to keep
     * @param decided  the day of the decision or meeting, which counts
     * @param periods  the periods that statutes set
     * @param calendar  the working days, of which none is counted
     * @return the last day; "cannot say" if no period is held for that day
     * @throws InvalidValueException if the requirement is none to keep papers
     */
    public static Answer<LocalDate> lastDay(
            Requirement papers, LocalDate decided, StatutoryPeriods periods, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("How long is the " + papers.words() + " kept?")
                .from(Input.asked("Day of the decision", withWeekday(decided)))
                .countingEveryDay();
        Optional<StatutoryPeriod> held = periods.on(decided, papers);
        if (held.isEmpty()) {
            working.step(papers.rule(), "", () -> "The period depends on the law of the day.");
            return Answer.cannotSay(working, "No period is held for which the " + papers.words() + " is kept.");
        }
        StatutoryPeriod period = held.get();
        if (period.unit() != StatutoryUnit.YEARS) {
            throw InvalidValueException.of("papers", "must be what a statute asks to be kept for years", papers);
        }
        LocalDate last = PeriodCount.of(NoticePeriod.beginningWith(period.amount(), PeriodUnit.YEARS), calendar)
                .lastDay(decided, working);
        working.step(
                R13,
                last,
                () -> "The " + papers.words() + " is kept " + period.amount() + " years (" + period.instrument()
                        + "), to the end of " + withWeekday(last) + ".");
        return new Answer.Determined<>(last, working.derivation());
    }
}

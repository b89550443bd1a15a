package uk.sharedservices.partnership.programme.commitment.life;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.period.PeriodRules.R1B;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.COUNTED_FROM;
import static uk.sharedservices.partnership.programme.commitment.life.CommitmentRules.DUE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.CountedFrom;
import uk.sharedservices.partnership.programme.commitment.TimeAllowed;
import uk.sharedservices.partnership.rule.Working;

/**
 * A way to read by when a promise is to be kept.
 *
 * @param name  its name
 * @param meaning  the reading, in words
 * @param dueBy  the last day on which it is in time; empty if it has none
 */
record Way(String name, String meaning, Optional<LocalDate> dueBy) {

    /**
     * Returns the ways of a promise, one at least. Those of a length of time are in the order of the days on which it ends,
     * the last being the default.
     *
     * @throws OutsideCalendarException if working days are counted that the calendar does not know
     */
    static List<Way> of(Commitment commitment, WorkingDayCalendar calendar, Working working) {
        if (commitment.within().isPresent()) {
            TimeAllowed within = commitment.within().get();
            List<Way> ways = commitment.countedFrom().stream()
                    .sorted(Comparator.comparing(CountedFrom::name)) // the order in the file plays no part
                    .map(from -> counted(within, from, calendar, working))
                    .sorted(Comparator.comparing(way -> way.dueBy().orElseThrow()))
                    .toList();
            if (ways.size() > 1) {
                working.step(
                        COUNTED_FROM,
                        ways.size(),
                        () -> "The document leaves open from which of " + ways.size() + " days the time runs.");
            }
            return ways;
        }
        Optional<LocalDate> last = commitment.due().map(window -> window.lastDay());
        commitment
                .due()
                .ifPresent(window -> working.step(
                        DUE,
                        window.lastDay(),
                        () -> "It is due by the end of " + withWeekday(window.lastDay())
                                + (window.isOneDay() ? "." : ", the last day of " + window.inWords() + ".")));
        if (last.isEmpty()) {
            working.step(
                    DUE,
                    "",
                    () -> commitment
                            .occasion()
                            .map(occasion -> "It waits for an occasion without a date: " + occasion + ".")
                            .orElse("No day is set by which it is due."));
        }
        return List.of(new Way("AS_WRITTEN", "As written", last));
    }

    private static Way counted(TimeAllowed within, CountedFrom from, WorkingDayCalendar calendar, Working working) {
        PeriodCount count = PeriodCount.of(within.starting(from.start()), calendar);
        LocalDate last = count.lastDay(from.day());
        if (working.isKept()) {
            // The rules are those that the count applies; its own sentences speak of giving notice.
            count.lastDay(
                    from.day(),
                    (rule, result, sentence) -> working.step(rule, result, () -> {
                        String what = result.equals(last)
                                ? within + " end on " + withWeekday(last)
                                : "day 1 is " + withWeekday((LocalDate) result);
                        return from + ": " + (rule.equals(R1B) ? "that day counts" : what) + ".";
                    }));
        }
        return new Way(from.name(), from.toString(), Optional.of(last));
    }
}

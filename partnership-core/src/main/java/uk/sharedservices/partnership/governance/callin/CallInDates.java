package uk.sharedservices.partnership.governance.callin;

import static uk.sharedservices.partnership.calendar.DayInWords.time;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a decision is free of call-in, and when it takes effect.
 *
 * @param callable  whether it can be called in at all
 * @param closes  the last day of the call-in period; empty if it cannot be called in, or its close is not recorded
 * @param effectiveFrom  the first day on which it may be implemented
 * @param effectiveAt  the hour of that day from which it may be, if it is not the whole day
 */
public record CallInDates(
        boolean callable, Optional<LocalDate> closes, LocalDate effectiveFrom, Optional<LocalTime> effectiveAt) {

    /** Returns the dates of a decision that cannot be called in. */
    public static CallInDates effectiveAtOnce(LocalDate decided) {
        return new CallInDates(false, Optional.empty(), decided, Optional.empty());
    }

    /** The first day on the whole of which it may be implemented. */
    public LocalDate firstWholeDay() {
        return effectiveAt.isPresent() ? effectiveFrom.plusDays(1) : effectiveFrom;
    }

    /** Returns {@code effective from Thursday 1 December 2022, call-in closing on Wednesday 30 November 2022}. */
    @Override
    public String toString() {
        return "effective from " + withWeekday(effectiveFrom)
                + effectiveAt.map(hour -> " at " + time(hour)).orElse("")
                + closes.map(last -> ", call-in closing on " + withWeekday(last))
                        .orElse(callable ? ", the close of call-in not recorded" : ", no call-in");
    }
}

package uk.sharedservices.partnership.governance.callin;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a decision is free of call-in, and when it takes effect.
 *
 * @param closes  the last day of the call-in period; empty for a decision that cannot be called in
 * @param effectiveFrom  the first day on which it may be implemented
 */
public record CallInDates(Optional<LocalDate> closes, LocalDate effectiveFrom) {

    /** Returns the dates of a decision that cannot be called in. */
    public static CallInDates effectiveAtOnce(LocalDate decided) {
        return new CallInDates(Optional.empty(), decided);
    }

    /** Returns {@code effective from Thursday 1 December 2022, call-in closing on Wednesday 30 November 2022}. */
    @Override
    public String toString() {
        return "effective from " + withWeekday(effectiveFrom)
                + closes.map(last -> ", call-in closing on " + withWeekday(last))
                        .orElse(", no call-in");
    }
}

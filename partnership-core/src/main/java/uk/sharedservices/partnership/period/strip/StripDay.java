package uk.sharedservices.partnership.period.strip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a counting strip.
 *
 * @param date  the day
 * @param status  what it is
 * @param number  its number in the count, from 1; empty if it is not counted
 * @param why  why it is left out; empty if it is not
 */
public record StripDay(LocalDate date, DayStatus status, Optional<Integer> number, Optional<String> why) {

    static StripDay leftOut(LocalDate date, String why) {
        return new StripDay(date, DayStatus.LEFT_OUT, Optional.empty(), Optional.of(why));
    }

    static StripDay counted(LocalDate date, int number, boolean last) {
        return new StripDay(date, last ? DayStatus.LAST_DAY : DayStatus.COUNTED, Optional.of(number), Optional.empty());
    }

    static StripDay firstFree(LocalDate date) {
        return new StripDay(date, DayStatus.FIRST_FREE_DAY, Optional.empty(), Optional.empty());
    }
}

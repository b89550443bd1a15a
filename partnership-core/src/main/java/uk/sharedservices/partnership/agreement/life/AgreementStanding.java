package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an agreement stands on a day.
 *
 * @param state  the state it is in
 * @param lastDay  the last day it binds, as things stand on that day; empty where none is set
 */
public record AgreementStanding(AgreementState state, Optional<LocalDate> lastDay) {

    /** Returns {@code terminated, last day Wednesday 21 December 2022}. */
    @Override
    public String toString() {
        return state.words()
                + lastDay.map(last -> ", last day " + withWeekday(last)).orElse("");
    }
}

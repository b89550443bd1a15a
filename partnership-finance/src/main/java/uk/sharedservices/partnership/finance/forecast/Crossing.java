package uk.sharedservices.partnership.finance.forecast;

import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * Whether and when a balance goes above a limit.
 *
 * @param firstYear  the year at whose 31 March it first does; empty if it does not in the years that are forecast
 * @param atStart  whether it is above it already when the first year begins, in which case no year is its first
 */
public record Crossing(Optional<FinancialYear> firstYear, boolean atStart) {

    /** Refuses a first year of what was above from the start. */
    public Crossing {
        if (atStart && firstYear.isPresent()) {
            throw InvalidValueException.of(
                    "first year above a limit", "must be none where it is above at the start", firstYear.orElseThrow());
        }
    }

    /** Returns {@code at 31 March 2027}, {@code already above at the start} or {@code not in the years forecast}. */
    public String inWords() {
        if (atStart) {
            return "already above at the start";
        }
        return firstYear.map(year -> "at 31 March " + year.lastDay().getYear()).orElse("not in the years forecast");
    }
}

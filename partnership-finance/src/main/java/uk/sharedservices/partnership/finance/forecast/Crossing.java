package uk.sharedservices.partnership.finance.forecast;

import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * Whether and when a balance goes above a limit.
 *
 * @param firstYear  the year at whose 31 March it first does; empty if it does not in the years that are forecast
 */
public record Crossing(Optional<FinancialYear> firstYear) {

    /** Returns {@code at 31 March 2027} or {@code not in the years forecast}. */
    public String inWords() {
        return firstYear.map(year -> "at 31 March " + year.lastDay().getYear()).orElse("not in the years forecast");
    }
}

package uk.sharedservices.partnership.finance.simulation;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * Percentiles of the simulated balance at the end of a year, by nearest rank, in whole pounds, a deficit positive. In five
 * runs of a hundred it is no more than {@code p5}.
 *
 * @param year  the year
 * @param p5  the 5th percentile
 * @param p25  the 25th
 * @param p50  the 50th, the middle of the runs
 * @param p75  the 75th
 * @param p95  the 95th
 */
public record BalanceSpread(FinancialYear year, long p5, long p25, long p50, long p75, long p95) {

    /** Refuses percentiles out of order. */
    public BalanceSpread {
        if (p5 > p25 || p25 > p50 || p50 > p75 || p75 > p95) {
            throw InvalidValueException.of(
                    "percentiles", "must rise", p5 + ", " + p25 + ", " + p50 + ", " + p75 + ", " + p95);
        }
    }
}

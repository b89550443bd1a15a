package uk.sharedservices.partnership.finance.simulation.kernel;

import java.io.Serializable;

/**
 * What a simulation came to, as plain data. Flat arrays are read by authority, then year, then percentile; balances are whole
 * pounds, a deficit positive; counts are numbers of runs.
 *
 * @param codes  the authorities
 * @param firstYear  the calendar year in which the first year begins
 * @param years  how many years
 * @param runs  how many runs
 * @param seed  the seed
 * @param percents  which percentiles, rising
 * @param balances  by authority, year and percentile: the balance carried forward
 * @param above  by authority and year: runs in which it is above the level
 * @param passed  by authority and year: runs in which it has been above the level in that year or before
 * @param balanced  by authority and year: runs in which a year's in-year figure has been nothing or a surplus, in that year or
 *     before
 * @param level  by authority: the level
 * @param national  the same of all authorities together, summed within each run
 */
@SuppressWarnings("ArrayRecordComponent") // plain data is what a batch engine ships
public record SimulationResult(
        String[] codes,
        int firstYear,
        int years,
        int runs,
        long seed,
        double[] percents,
        long[] balances,
        int[] above,
        int[] passed,
        int[] balanced,
        long[] level,
        National national)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * All authorities together. Each stays answerable for its own account; the sum is a statistic.
     *
     * @param balances  by year and percentile
     * @param above  by year
     * @param passed  by year
     * @param balanced  by year
     * @param level  the level
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record National(long[] balances, int[] above, int[] passed, int[] balanced, long level)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}

package uk.sharedservices.partnership.finance.published;

import java.math.BigDecimal;
import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.Table;

/**
 * Statistics, over authorities, of the yearly growth of education, health and care plans. All but the count are per cent.
 *
 * <p>Authorities differ from each other by a standard deviation of about 3 points, and from their own mean, year by year, by about
 * 5.7: one noisy rate for all would be wrong.
 *
 * @param measure  {@code YEAR_TO_2020} to {@code YEAR_TO_2025}, {@code ALL_YEARS}, {@code COMPOUND_RATE} or
 *     {@code OWN_MEAN_RESIDUAL}
 * @param authorities  how many figures
 * @param mean  their mean
 * @param standardDeviation  their standard deviation, that of a sample
 * @param percentiles  the 5th, 25th, 50th, 75th and 95th percentile
 * @param least  the least
 * @param greatest  the greatest
 */
public record GrowthStatistics(
        String measure,
        int authorities,
        BigDecimal mean,
        BigDecimal standardDeviation,
        List<BigDecimal> percentiles,
        BigDecimal least,
        BigDecimal greatest) {

    private static final Table TABLE = Cells.table(
            "ehc-growth-statistics.csv",
            List.of(
                    "measure",
                    "authorities",
                    "mean",
                    "standard_deviation",
                    "p5",
                    "p25",
                    "p50",
                    "p75",
                    "p95",
                    "least",
                    "greatest"));

    /** Takes a copy. */
    public GrowthStatistics {
        percentiles = List.copyOf(percentiles);
    }

    /** Returns those that ship. */
    public static List<GrowthStatistics> published() {
        return Held.STATISTICS;
    }

    /**
     * Returns the statistics of a measure.
     *
     * @throws InvalidValueException if there is none of that name
     */
    public static GrowthStatistics of(String measure) {
        return published().stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "measure of growth",
                        "must be one of "
                                + String.join(
                                        ", ",
                                        published().stream()
                                                .map(GrowthStatistics::measure)
                                                .toList()),
                        measure));
    }

    private static GrowthStatistics of(List<String> row) {
        return new GrowthStatistics(
                row.get(0),
                Integer.parseInt(row.get(1)),
                new BigDecimal(row.get(2)),
                new BigDecimal(row.get(3)),
                row.subList(4, 9).stream().map(BigDecimal::new).toList(),
                new BigDecimal(row.get(9)),
                new BigDecimal(row.get(10)));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<GrowthStatistics> STATISTICS =
                TABLE.rows().stream().map(GrowthStatistics::of).toList();
    }
}

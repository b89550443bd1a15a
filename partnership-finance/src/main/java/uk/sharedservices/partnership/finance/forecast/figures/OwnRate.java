package uk.sharedservices.partnership.finance.forecast.figures;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.published.GrowthStatistics;

/**
 * The rate at which an authority's plans are expected to go on growing: between its own rate of six years and that of all
 * authorities.
 *
 * <p>Six noisy years tell an authority's own mean only roughly. Of the variance between published six-year rates, 2.99 squared, the
 * noise of six years explains 5.73 squared over six; what is left is the true variance between authorities, and its share is the
 * weight of the own rate. Tameside's 17.14 % becomes 12.82 %.
 *
 * @param own  the authority's own yearly rate, January 2019 to 2025
 * @param used  the rate expected
 */
record OwnRate(Percent own, Percent used) {

    private static final int YEARS = 6;
    private static final int RATE_PLACES = 2;
    private static final int SPREAD_PLACES = 3;

    private static final GrowthStatistics RATES = GrowthStatistics.of("COMPOUND_RATE");
    private static final BigDecimal SAMPLING =
            square(GrowthStatistics.of("OWN_MEAN_RESIDUAL")).divide(BigDecimal.valueOf(YEARS), DECIMAL64);
    private static final BigDecimal BETWEEN = square(RATES).subtract(SAMPLING).max(BigDecimal.ZERO);
    private static final BigDecimal WEIGHT = BETWEEN.divide(BETWEEN.add(SAMPLING), DECIMAL64);

    /** Returns what is expected of an authority whose own rate is known. */
    static OwnRate of(Percent own) {
        BigDecimal national = RATES.mean();
        return new OwnRate(
                own,
                new Percent(own.value()
                        .subtract(national)
                        .multiply(WEIGHT)
                        .add(national)
                        .setScale(RATE_PLACES, RoundingMode.HALF_EVEN)));
    }

    /** The mean of all authorities' own rates. */
    static Percent national() {
        return new Percent(RATES.mean());
    }

    /** The rate above which one authority of twenty lies. */
    static Percent high() {
        return new Percent(RATES.percentiles().get(RATES.percentiles().size() - 1));
    }

    /** What the own rate weighs; the national mean weighs the rest. */
    static Percent weight() {
        return new Percent(WEIGHT.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN));
    }

    /** The standard deviation of authorities' true means about the national one. */
    static Percent spreadOfAll() {
        return root(BETWEEN);
    }

    /** The standard deviation of an authority's true mean about the rate expected, its own rate being known. */
    static Percent spreadOfOne() {
        return root(BETWEEN.multiply(SAMPLING).divide(BETWEEN.add(SAMPLING), DECIMAL64));
    }

    private static BigDecimal square(GrowthStatistics statistics) {
        return statistics.standardDeviation().pow(2);
    }

    private static Percent root(BigDecimal variance) {
        return new Percent(variance.sqrt(DECIMAL64).setScale(SPREAD_PLACES, RoundingMode.HALF_EVEN));
    }
}

package uk.sharedservices.partnership.finance.forecast.figures;

import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.published.GrowthStatistics;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;

/**
 * How the growth of plans spread over England's authorities from January 2019 to 2025. Errors of returns are in a year's growth,
 * which makes it wide. Of the delivery of savings no spread was published.
 */
public final class PublishedSpread {

    private PublishedSpread() {}

    /**
     * Returns the spread to simulate an authority with of which no growth is known: between authorities' true means, 1.86 points,
     * and of a year's growth about an authority's own mean, 5.73. The 2.99 points between published six-year rates have noise of
     * those years in them, which would be counted twice.
     */
    public static GrowthSpread growth() {
        return new GrowthSpread(OwnRate.spreadOfAll(), ofYear(), Percent.NONE);
    }

    /** Returns the spread to simulate an authority with whose own rate is known: its true mean lies within 1.46 points. */
    public static GrowthSpread ofKnownRate() {
        return new GrowthSpread(OwnRate.spreadOfOne(), ofYear(), Percent.NONE);
    }

    private static Percent ofYear() {
        return new Percent(GrowthStatistics.of("OWN_MEAN_RESIDUAL").standardDeviation());
    }
}

package uk.sharedservices.partnership.finance.forecast.figures;

import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.published.GrowthStatistics;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;

/** How the growth of plans spread over England's authorities from January 2019 to 2025. */
public final class PublishedSpread {

    private PublishedSpread() {}

    /**
     * Returns the spread to simulate with: between authorities' own rates, and of a year's growth about an authority's own mean.
     * Errors of returns are in the second, which makes it wide. Of the delivery of savings no spread was published.
     */
    public static GrowthSpread growth() {
        return new GrowthSpread(deviation("COMPOUND_RATE"), deviation("OWN_MEAN_RESIDUAL"), Percent.NONE);
    }

    private static Percent deviation(String measure) {
        return new Percent(GrowthStatistics.of(measure).standardDeviation());
    }
}

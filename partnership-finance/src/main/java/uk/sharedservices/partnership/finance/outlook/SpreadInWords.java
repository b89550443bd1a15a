package uk.sharedservices.partnership.finance.outlook;

import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.figures.PublishedSpread;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.rule.Input;

/** How uncertain growth is, as an assumption with its source. */
final class SpreadInWords {

    private SpreadInWords() {}

    static Input of(GrowthSpread spread) {
        return new Input(
                "Spread of growth",
                spread.ownMean() + " points of an authority's own mean and " + spread.year()
                        + " points of a year about it, standard deviations"
                        + (spread.delivery().equals(Percent.NONE)
                                ? ""
                                : "; of the share of savings that is delivered, " + spread.delivery()
                                        + " points, as asked"),
                standing(spread));
    }

    private static String standing(GrowthSpread spread) {
        boolean published = spread.year().equals(PublishedSpread.growth().year());
        if (published && spread.ownMean().equals(PublishedSpread.ofKnownRate().ownMean())) {
            return "from statistics of EHC plans, January 2019 to 2025: what six noisy years leave open of an own mean";
        }
        return published && spread.ownMean().equals(PublishedSpread.growth().ownMean())
                ? "from statistics of EHC plans, January 2019 to 2025: true means of authorities about the national one"
                : "as asked";
    }
}

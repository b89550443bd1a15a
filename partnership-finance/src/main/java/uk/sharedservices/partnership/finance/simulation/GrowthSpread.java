package uk.sharedservices.partnership.finance.simulation;

import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;

/**
 * How uncertain growth and delivery are, as standard deviations in percentage points.
 *
 * @param ownMean  of an authority's own mean growth, drawn once in a run
 * @param year  of a year's growth about it, drawn each year
 * @param delivery  of the share of savings that is delivered, drawn once in a run for all savings together
 */
public record GrowthSpread(Percent ownMean, Percent year, Percent delivery) {

    /** Nothing is uncertain: the deterministic path. */
    public static final GrowthSpread NONE = new GrowthSpread(Percent.NONE, Percent.NONE, Percent.NONE);

    /** Refuses deviations below nothing. */
    public GrowthSpread {
        if (ownMean.value().signum() < 0
                || year.value().signum() < 0
                || delivery.value().signum() < 0) {
            throw InvalidValueException.of(
                    "standard deviations", "must be nothing or more", ownMean + ", " + year + " and " + delivery);
        }
    }
}

package uk.sharedservices.partnership.finance.forecast;

import java.math.BigDecimal;
import uk.sharedservices.partnership.finance.forecast.assumption.Placement;

/**
 * One placement in one year.
 *
 * @param placement  the placement
 * @param plans  plans in force, to a tenth; they are reckoned with unrounded
 * @param unitCost  what one costs, in pounds and pence, likewise
 * @param spend  what they cost, in whole pounds
 */
public record PlacementLine(Placement placement, BigDecimal plans, BigDecimal unitCost, long spend) {}

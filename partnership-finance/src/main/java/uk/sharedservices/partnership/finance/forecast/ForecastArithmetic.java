package uk.sharedservices.partnership.finance.forecast;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * The arithmetic of one year, the same for a forecast and for each run of a simulation, so that the two cannot differ.
 *
 * <p>Plans are kept unrounded, in double precision. Money is rounded to the whole pound as it arises, halves to the even
 * pound, so that every sum after it is exact.
 */
public final class ForecastArithmetic {

    /** The sums of whole pounds that double precision holds exactly: up to 2 to the power of 53, either way. */
    public static final double EXACT = 9_007_199_254_740_992.0;

    private ForecastArithmetic() {}

    /**
     * Returns the plans a year later, none where they would be fewer.
     *
     * @param plans  the plans
     * @param factor  one and the growth expected
     * @param deviation  what the year's growth differs by from that
     * @return the plans
     */
    public static double grown(double plans, double factor, double deviation) {
        double whole = factor + deviation;
        return whole > 0 ? plans * whole : 0;
    }

    /** Returns by how many plans a capacity is exceeded. */
    public static double overflow(double plans, double capacity) {
        return plans > capacity ? plans - capacity : 0;
    }

    /** Returns what plans cost, in whole pounds. */
    public static double cost(double plans, double unitCost) {
        return Math.rint(plans * unitCost);
    }

    /** Returns a unit cost a year later. */
    public static double priced(double unitCost, double price) {
        return unitCost * (1 + price);
    }

    /** Returns a sum after a rise, in whole pounds. */
    public static double raised(double pounds, double rise) {
        return Math.rint(pounds * (1 + rise));
    }

    /** Returns the share of a saving that is delivered, from none to the whole. */
    public static double share(double delivery, double deviation) {
        double share = delivery + deviation;
        return share <= 0 ? 0 : Math.min(share, 1);
    }

    /** Returns what of a saving is delivered, in whole pounds. */
    public static double delivered(double amount, double share) {
        return Math.rint(amount * share);
    }

    /**
     * Returns whole pounds as such.
     *
     * @throws InvalidValueException if there are more than can be reckoned exactly
     */
    public static long pounds(String what, double pounds) {
        if (!(Math.abs(pounds) <= EXACT)) {
            throw InvalidValueException.of(what, "must be within £9,007,199,254,740,992 either way", pounds);
        }
        return (long) pounds;
    }
}

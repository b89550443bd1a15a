package uk.sharedservices.partnership.finance.simulation.kernel;

import java.io.Serializable;

/**
 * What a simulation is run on, as plain data. Flat arrays are read by authority, then year, then placement; a deficit is
 * positive; growth is a share of one.
 *
 * @param codes  the authorities, each once
 * @param firstYear  the calendar year in which the first year begins
 * @param years  how many years, 1 to 10
 * @param placements  how many placements each authority has room for; unused ones have no plans
 * @param savings  how many savings each authority has room for; unused ones have no amounts
 * @param opening  by authority: the balance brought forward, whole pounds
 * @param plans  by authority and placement: plans of the base year
 * @param growth  by authority, year and placement: growth expected, from -1 to 1
 * @param spread  by authority and year: 1 where growth is uncertain, 0 where it is known
 * @param unitCost  by authority, year and placement: pounds
 * @param capacity  by authority, year and placement: places; -1 where there is no limit
 * @param overflow  by authority and placement: the place, later among its placements, of that which takes what is above
 *     capacity; -1 where there is none
 * @param fixed  by authority and year: every movement that is not simulated, less funding, whole pounds
 * @param external  by authority and year: money from outside the grant, whole pounds
 * @param saving  by authority, saving and year: what is planned, whole pounds
 * @param delivery  by authority and saving: the share expected to be delivered, from 0 to 1
 * @param ownSpread  by authority: standard deviation of its own mean growth, drawn once in a run
 * @param yearSpread  by authority: standard deviation of the noise of each year
 * @param deliverySpread  by authority: standard deviation of the share delivered, drawn once in a run
 * @param level  by authority: the balance of which the chance that it is passed is counted, whole pounds
 * @param nationalLevel  the same of all authorities together
 */
@SuppressWarnings("ArrayRecordComponent") // plain data is what a batch engine ships
public record SimulationInput(
        String[] codes,
        int firstYear,
        int years,
        int placements,
        int savings,
        long[] opening,
        double[] plans,
        double[] growth,
        double[] spread,
        double[] unitCost,
        double[] capacity,
        int[] overflow,
        long[] fixed,
        long[] external,
        long[] saving,
        double[] delivery,
        double[] ownSpread,
        double[] yearSpread,
        double[] deliverySpread,
        long[] level,
        long nationalLevel)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Refuses what cannot be run: no authorities, arrays that do not fit, numbers that are none or are absurd. */
    public SimulationInput {
        SimulationInputCheck check = new SimulationInputCheck(codes, years, placements, savings);
        check.sums("opening", opening, 1);
        check.numbers("plans", plans, placements, 0, SimulationInputCheck.MOST);
        check.numbers("growth", growth, years * placements, -1, 1);
        check.numbers("spread", spread, years, 0, 1);
        check.numbers("unitCost", unitCost, years * placements, 0, SimulationInputCheck.MOST);
        check.numbers("capacity", capacity, years * placements, -1, SimulationInputCheck.MOST);
        check.overflow(overflow);
        check.sums("fixed", fixed, years);
        check.sums("external", external, years);
        check.sums("saving", saving, savings * years);
        check.notBelowNothing("saving", saving);
        check.numbers("delivery", delivery, savings, 0, 1);
        check.numbers("ownSpread", ownSpread, 1, 0, 1);
        check.numbers("yearSpread", yearSpread, 1, 0, 1);
        check.numbers("deliverySpread", deliverySpread, 1, 0, 1);
        check.sums("level", level, 1);
    }

    /** Returns how many authorities there are. */
    public int authorities() {
        return codes.length;
    }
}

package uk.sharedservices.partnership.finance.simulation.kernel;

import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import uk.sharedservices.partnership.finance.forecast.ForecastArithmetic;

/**
 * Simulates blocks of 256 runs of one authority, in arrays that stay in the processor's cache. One for each thread.
 *
 * <p>The stream of a block gives first each run's own deviation, then the noise of the first year of each run, of the second,
 * and so on, whole blocks always: so more years or more runs change nothing of those before.
 */
final class BlockKernel {

    /** How many runs make a block. */
    static final int SIZE = 256;

    private final SimulationInput input;
    private final long seed;
    private final int runs;
    private final double[] own = new double[SIZE];
    private final double[] deviation = new double[SIZE];
    private final double[] delivery = new double[SIZE];
    private final double[] spend = new double[SIZE];
    private final double[] balance = new double[SIZE];
    private final int[] passed = new int[SIZE];
    private final int[] balanced = new int[SIZE];
    private final double[][] plans;

    BlockKernel(SimulationInput input, SimulationSettings settings) {
        this.input = input;
        this.seed = settings.seed();
        this.runs = settings.runs();
        this.plans = new double[input.placements()][SIZE];
    }

    /**
     * Simulates a block.
     *
     * @param authority  the authority's place
     * @param block  the block's place
     * @param balances  year by year, the balance of each run, written
     * @param national  the same of all authorities, added to
     * @param tally  the counts, added to
     */
    void simulate(int authority, int block, double[] balances, double[] national, Tally tally) {
        int years = input.years();
        int from = block * SIZE;
        int count = Math.min(SIZE, runs - from);
        double level = (double) input.level()[authority];
        SharedStateContinuousSampler normal =
                RandomStreams.normal(seed, input.codes()[authority], block, RandomStreams.GROWTH);
        begin(authority, block, normal);
        for (int year = 0; year < years; year++) {
            int at = authority * years + year;
            drawGrowth(authority, at, normal);
            spend(authority, at);
            double fixed = (double) input.fixed()[at];
            double external = (double) input.external()[at];
            int to = year * runs + from;
            int above = 0;
            int sofar = 0;
            int inBalance = 0;
            double furthest = 0;
            for (int run = 0; run < count; run++) {
                double inYear = spend[run] + fixed;
                double closing = balance[run] + inYear - external;
                balance[run] = closing;
                balances[to + run] = closing;
                national[to + run] += closing;
                furthest = Math.max(furthest, Math.abs(closing));
                int isAbove = closing > level ? 1 : 0;
                passed[run] |= isAbove;
                balanced[run] |= inYear <= 0 ? 1 : 0;
                above += isAbove;
                sofar += passed[run];
                inBalance += balanced[run];
            }
            tally.exact &= furthest <= ForecastArithmetic.EXACT;
            tally.above[year] += above;
            tally.passed[year] += sofar;
            tally.balanced[year] += inBalance;
        }
    }

    private void begin(int authority, int block, SharedStateContinuousSampler normal) {
        double ownSpread = input.ownSpread()[authority];
        for (int run = 0; run < SIZE; run++) {
            own[run] = ownSpread * normal.sample();
        }
        if (input.savings() > 0) {
            double spread = input.deliverySpread()[authority];
            SharedStateContinuousSampler drawn =
                    RandomStreams.normal(seed, input.codes()[authority], block, RandomStreams.DELIVERY);
            for (int run = 0; run < SIZE; run++) {
                delivery[run] = spread * drawn.sample();
            }
        }
        Arrays.fill(balance, (double) input.opening()[authority]);
        Arrays.fill(passed, 0);
        Arrays.fill(balanced, 0);
        for (int place = 0; place < plans.length; place++) {
            Arrays.fill(plans[place], input.plans()[authority * plans.length + place]);
        }
    }

    private void drawGrowth(int authority, int at, SharedStateContinuousSampler normal) {
        double yearSpread = input.yearSpread()[authority];
        double spread = input.spread()[at];
        for (int run = 0; run < SIZE; run++) {
            deviation[run] = spread * (own[run] + yearSpread * normal.sample());
        }
    }

    private void spend(int authority, int at) {
        for (int place = 0; place < plans.length; place++) {
            double[] here = plans[place];
            double factor = 1 + input.growth()[at * plans.length + place];
            for (int run = 0; run < SIZE; run++) {
                here[run] = ForecastArithmetic.grown(here[run], factor, deviation[run]);
            }
        }
        Arrays.fill(spend, 0);
        for (int place = 0; place < plans.length; place++) {
            overflow(authority, at, place);
            double[] here = plans[place];
            double unitCost = input.unitCost()[at * plans.length + place];
            for (int run = 0; run < SIZE; run++) {
                spend[run] += ForecastArithmetic.cost(here[run], unitCost);
            }
        }
        save(authority, at);
    }

    private void overflow(int authority, int at, int place) {
        int beyond = input.overflow()[authority * plans.length + place];
        double capacity = input.capacity()[at * plans.length + place];
        if (beyond < 0 || capacity < 0) {
            return;
        }
        for (int run = 0; run < SIZE; run++) {
            double excess = ForecastArithmetic.overflow(plans[place][run], capacity);
            plans[place][run] -= excess;
            plans[beyond][run] += excess;
        }
    }

    private void save(int authority, int at) {
        int year = at - authority * input.years();
        for (int saving = 0; saving < input.savings(); saving++) {
            int which = authority * input.savings() + saving;
            double amount = (double) input.saving()[which * input.years() + year];
            double expected = input.delivery()[which];
            if (amount != 0) {
                for (int run = 0; run < SIZE; run++) {
                    spend[run] -=
                            ForecastArithmetic.delivered(amount, ForecastArithmetic.share(expected, delivery[run]));
                }
            }
        }
    }
}

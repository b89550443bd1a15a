package uk.sharedservices.partnership.finance.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;

/**
 * What someone would write by hand for just this question: the same generator, arithmetic, counts and percentiles, over primitive
 * arrays, for authorities of one placement and nothing else, the runs halved between two threads.
 */
final class HandWritten {

    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    private final SimulationInput in;
    private final int runs;
    private final int threads;
    private final double[] balances;
    private final double[] national;
    private final int[][] counts;

    HandWritten(SimulationInput in, int runs, int threads) {
        this.in = in;
        this.runs = runs;
        this.threads = threads;
        this.balances = new double[in.years() * runs];
        this.national = new double[in.years() * runs];
        this.counts = new int[threads][in.years() * 3];
    }

    long[] run(ExecutorService pool) throws Exception {
        int years = in.years();
        long[] result = new long[(in.authorities() + 1) * years * 5];
        int each = (runs + threads - 1) / threads;
        for (int authority = 0; authority < in.authorities(); authority++) {
            int which = authority;
            List<Future<?>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int part = thread;
                parts.add(pool.submit(() -> simulate(which, part, part * each, Math.min((part + 1) * each, runs))));
            }
            finish(parts);
            percentiles(pool, balances, result, authority * years * 5);
        }
        percentiles(pool, national, result, in.authorities() * years * 5);
        return result;
    }

    private void simulate(int authority, int part, int from, int to) {
        int years = in.years();
        UniformRandomProvider source =
                RandomSource.XO_RO_SHI_RO_128_PP.create(Nation.SEED * (authority * 64L + part + 1));
        SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
        double ownSpread = in.ownSpread()[authority];
        double yearSpread = in.yearSpread()[authority];
        double level = (double) in.level()[authority];
        int[] count = counts[part];
        for (int run = from; run < to; run++) {
            double own = ownSpread * normal.sample();
            double plans = in.plans()[authority];
            double balance = (double) in.opening()[authority];
            int passed = 0;
            int balanced = 0;
            for (int year = 0; year < years; year++) {
                int at = authority * years + year;
                double factor = 1 + in.growth()[at] + (own + yearSpread * normal.sample());
                plans = factor > 0 ? plans * factor : 0;
                double inYear = Math.rint(plans * in.unitCost()[at]) + (double) in.fixed()[at];
                balance += inYear - (double) in.external()[at];
                balances[year * runs + run] = balance;
                national[year * runs + run] += balance;
                int above = balance > level ? 1 : 0;
                passed |= above;
                balanced |= inYear <= 0 ? 1 : 0;
                count[year * 3] += above;
                count[year * 3 + 1] += passed;
                count[year * 3 + 2] += balanced;
            }
        }
    }

    private void percentiles(ExecutorService pool, double[] values, long[] result, int to) throws Exception {
        int half = in.years() / 2;
        List<Future<?>> parts = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            int first = part * half;
            int end = part == 0 ? half : in.years();
            parts.add(pool.submit(() -> {
                for (int year = first; year < end; year++) {
                    int low = year * runs;
                    for (int index = 0; index < PERCENTS.length; index++) {
                        int rank = year * runs + (int) Math.ceil(PERCENTS[index] * runs / 100) - 1;
                        result[to + year * 5 + index] = (long) select(values, low, (year + 1) * runs - 1, rank);
                        low = rank;
                    }
                }
            }));
        }
        finish(parts);
    }

    /** The textbook's quickselect. */
    private static double select(double[] values, int first, int last, int rank) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = values[(low + high) >>> 1];
            int up = low;
            int down = high;
            while (up <= down) {
                while (values[up] < pivot) {
                    up++;
                }
                while (values[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    double other = values[up];
                    values[up++] = values[down];
                    values[down--] = other;
                }
            }
            if (rank <= down) {
                high = down;
            } else if (rank >= up) {
                low = up;
            } else {
                break;
            }
        }
        return values[rank];
    }

    private static void finish(List<Future<?>> parts) throws Exception {
        for (Future<?> part : parts) {
            part.get();
        }
    }
}

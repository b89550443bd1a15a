package uk.sharedservices.partnership.finance.simulation.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.ForecastArithmetic;

/**
 * Runs a simulation: authority after authority, the runs of each in parallel.
 *
 * <p>It holds the balances of one authority, and of all together, for each run and year: as much memory whether one
 * authority is simulated or all of them. Time is linear in the number of runs.
 */
public final class Simulation {

    /** In how many parts each thread takes its share of the blocks, so that one that is held up holds up the others little. */
    private static final int PARTS = 8;

    /** The most blocks that a thread takes at a time, so that a watch is soon heard. */
    private static final int MOST_TAKEN = 16;

    private final SimulationInput input;
    private final SimulationSettings settings;
    private final SimulationWatch watch;
    private final int years;
    private final int runs;
    private final int blocks;
    private final double[] balances;
    private final double[] national;
    private final BlockKernel[] kernels;
    private final Tally[] tallies;
    private final SimulationResult result;
    private long done;
    private volatile boolean stopped;

    private Simulation(SimulationInput input, SimulationSettings settings, SimulationWatch watch) {
        this.input = input;
        this.settings = settings;
        this.watch = watch;
        this.years = input.years();
        this.runs = settings.runs();
        this.blocks = (runs + BlockKernel.SIZE - 1) / BlockKernel.SIZE;
        this.balances = new double[years * runs];
        this.national = new double[years * runs];
        this.kernels = new BlockKernel[settings.threads()];
        this.tallies = new Tally[settings.threads()];
        for (int thread = 0; thread < kernels.length; thread++) {
            kernels[thread] = new BlockKernel(input, settings);
            tallies[thread] = new Tally(years);
        }
        int places = input.authorities() * years;
        this.result = new SimulationResult(
                input.codes().clone(),
                input.firstYear(),
                years,
                runs,
                settings.seed(),
                Percentiles.percents(),
                new long[places * Percentiles.count()],
                new int[places],
                new int[places],
                new int[places],
                input.level().clone(),
                new SimulationResult.National(
                        new long[years * Percentiles.count()],
                        new int[years],
                        new int[years],
                        new int[years],
                        input.nationalLevel()));
    }

    /** Returns what a simulation comes to. */
    public static SimulationResult run(SimulationInput input, SimulationSettings settings) {
        return run(input, settings, SimulationWatch.NONE);
    }

    /**
     * Returns what a simulation comes to, watched.
     *
     * @throws CancellationException if the watch stopped it
     * @throws InvalidValueException if sums grow beyond what can be reckoned to the pound
     */
    public static SimulationResult run(SimulationInput input, SimulationSettings settings, SimulationWatch watch) {
        return new Simulation(input, settings, watch).run();
    }

    private SimulationResult run() {
        try (Workers workers = new Workers(settings.threads())) {
            for (int authority = 0; authority < input.authorities(); authority++) {
                simulate(workers, authority);
            }
            together(workers);
        }
        tell();
        return result;
    }

    private void simulate(Workers workers, int authority) {
        AtomicInteger next = new AtomicInteger();
        int taken = Math.min(Math.max(blocks / (kernels.length * PARTS), 1), MOST_TAKEN);
        workers.each(thread -> {
            for (int block = next.getAndAdd(taken); block < blocks && !stopped; block = next.getAndAdd(taken)) {
                for (int each = block; each < Math.min(block + taken, blocks); each++) {
                    kernels[thread].simulate(authority, each, balances, national, tallies[thread]);
                }
                if (thread == 0) {
                    tell((long) authority * runs + Math.min((long) next.get() * BlockKernel.SIZE, runs));
                }
            }
        });
        refuseInexact();
        for (Tally tally : tallies) {
            tally.moveTo(result.above(), result.passed(), result.balanced(), authority * years);
        }
        percentiles(workers, balances, result.balances(), authority * years * Percentiles.count());
        done = (authority + 1L) * runs;
        tell();
    }

    /** The sums of all authorities, within each run. */
    private void together(Workers workers) {
        long opening = 0;
        long[] external = new long[years];
        for (int authority = 0; authority < input.authorities(); authority++) {
            opening += input.opening()[authority];
            for (int year = 0; year < years; year++) {
                external[year] += input.external()[authority * years + year];
            }
        }
        double from = (double) opening;
        int each = (runs + settings.threads() - 1) / settings.threads();
        workers.each(thread -> {
            int end = Math.min((thread + 1) * each, runs);
            for (int run = thread * each; run < end; run++) {
                count(run, from, external, tallies[thread]);
            }
        });
        refuseInexact();
        SimulationResult.National sum = result.national();
        for (Tally tally : tallies) {
            tally.moveTo(sum.above(), sum.passed(), sum.balanced(), 0);
        }
        percentiles(workers, national, sum.balances(), 0);
    }

    private void count(int run, double opening, long[] external, Tally tally) {
        double before = opening;
        boolean passed = false;
        boolean balanced = false;
        for (int year = 0; year < years; year++) {
            double closing = national[year * runs + run];
            tally.exact &= Math.abs(closing) <= ForecastArithmetic.EXACT;
            boolean above = closing > (double) input.nationalLevel();
            passed |= above;
            balanced |= closing - before + (double) external[year] <= 0;
            tally.above[year] += above ? 1 : 0;
            tally.passed[year] += passed ? 1 : 0;
            tally.balanced[year] += balanced ? 1 : 0;
            before = closing;
        }
    }

    private void percentiles(Workers workers, double[] values, long[] percentiles, int to) {
        AtomicInteger next = new AtomicInteger();
        workers.each(thread -> {
            for (int year = next.getAndIncrement(); year < years; year = next.getAndIncrement()) {
                Percentiles.write(values, year * runs, runs, percentiles, to + year * Percentiles.count());
            }
        });
    }

    private void refuseInexact() {
        if (stopped) {
            throw new CancellationException("The simulation was stopped after " + done + " runs.");
        }
        for (Tally tally : tallies) {
            if (!tally.exact) {
                throw InvalidValueException.of(
                        "simulated balance", "must be within £9,007,199,254,740,992 either way", "beyond it");
            }
        }
    }

    private void tell(long at) {
        done = Math.max(done, at);
        tell();
    }

    private void tell() {
        if (!watch.goOn(done, (long) input.authorities() * runs)) {
            stopped = true;
        }
    }
}

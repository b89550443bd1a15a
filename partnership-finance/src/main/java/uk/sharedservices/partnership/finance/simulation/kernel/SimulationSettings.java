package uk.sharedservices.partnership.finance.simulation.kernel;

import java.io.Serializable;

/**
 * How a simulation is run.
 *
 * @param seed  the same seed gives the same figures, to the last bit, whatever the number of threads
 * @param runs  how many, 1 to 1,000,000
 * @param threads  how many threads work on it, 1 to 64
 */
public record SimulationSettings(long seed, int runs, int threads) implements Serializable {

    /** The most runs: a million, which take 80 megabytes for ten years, and as much again for the national sum. */
    public static final int MOST_RUNS = 1_000_000;

    private static final int MOST_THREADS = 64;
    private static final long serialVersionUID = 1L;

    /** Refuses no runs, and more than a million. */
    public SimulationSettings {
        SimulationInputCheck.within("runs", runs, 1, MOST_RUNS);
        SimulationInputCheck.within("threads", threads, 1, MOST_THREADS);
    }

    /** Returns settings for as many threads as the machine has processors. */
    public static SimulationSettings of(long seed, int runs) {
        return new SimulationSettings(seed, runs, Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS));
    }
}

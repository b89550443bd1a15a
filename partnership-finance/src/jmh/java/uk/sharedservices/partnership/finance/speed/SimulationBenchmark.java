package uk.sharedservices.partnership.finance.speed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;

/** All authorities over ten years, on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimulationBenchmark {

    static final int THREADS = 2;

    /** How many runs. */
    @Param({"1000", "10000", "100000"})
    public int runs;

    private final SimulationInput input = Nation.input();
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    /** Refuses to compare figures that are not alike: the same without spread, and medians no further apart than chance. */
    @Setup
    public void agree() throws Exception {
        SimulationInput certain = Nation.certain();
        Agreement.refuseBeyond(
                Simulation.run(certain, new SimulationSettings(Nation.SEED, 10, THREADS))
                        .balances(),
                new HandWritten(certain, 10, THREADS).run(pool),
                0);
        Agreement.refuseBeyond(partnership().balances(), handWritten(), 4 / Math.sqrt(runs));
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        pool.shutdownNow();
    }

    /** This library. */
    @Benchmark
    public SimulationResult partnership() {
        return Simulation.run(input, new SimulationSettings(Nation.SEED, runs, THREADS));
    }

    /** By hand. */
    @Benchmark
    public long[] handWritten() throws Exception {
        return new HandWritten(input, runs, THREADS).run(pool);
    }
}

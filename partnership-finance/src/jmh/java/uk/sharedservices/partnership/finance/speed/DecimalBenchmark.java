package uk.sharedservices.partnership.finance.speed;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.finance.simulation.kernel.Simulation;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;

/** All authorities over ten years in decimals, on two threads, a hundredth of ten thousand runs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecimalBenchmark {

    static final int RUNS = 100;

    private final SimulationInput input = Nation.input();

    /** Refuses to compare figures that are not alike: without spread, a millionth apart for rounding. */
    @Setup
    public void agree() {
        SimulationInput certain = Nation.certain();
        Agreement.refuseBeyond(
                Simulation.run(certain, new SimulationSettings(Nation.SEED, 2, 1))
                        .balances(),
                new InDecimals(certain, 2)
                        .run().stream().mapToLong(BigDecimal::longValueExact).toArray(),
                0.000_001);
    }

    /** In decimals. */
    @Benchmark
    public List<BigDecimal> inDecimals() {
        return new InDecimals(input, RUNS).run();
    }
}

package uk.sharedservices.partnership.finance.speed;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.rule.Answer;

/** A cost shared among 150 councils by the pounds of their grant: aimed at is under 20 microseconds without the working. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SharingBenchmark {

    private static final int COUNCILS = 150;
    private static final int SPREAD = 7919;
    private static final long LEAST = 20_000_000;
    private static final long MOST = 900_000_000;

    private final ApportionmentKey key = ApportionmentKey.of(KeyMeasure.BLOCK, "gross DSG 2022-23");
    private final List<Weight> weights = weights(1);
    private final CostSharing sharing = CostSharing.by(key, weights);
    private final CostSharing pastALong = CostSharing.by(key, weights(MOST * MOST));
    private long pence = 27_000_000;

    private static List<Weight> weights(long times) {
        return IntStream.range(0, COUNCILS)
                .mapToObj(index -> new Weight(
                        "Council " + index,
                        new BigDecimal(LEAST + (index * MOST / SPREAD * COUNCILS) % MOST)
                                .multiply(new BigDecimal(times))))
                .toList();
    }

    /** The parts of another sum each time, the weights prepared once. */
    @Benchmark
    public long[] shareAmong150() {
        return sharing.pence(pence++);
    }

    /** The same, the weights prepared each time. */
    @Benchmark
    public long[] shareAmong150FromWeights() {
        return CostSharing.by(key, weights).pence(pence++);
    }

    /** The same by weights whose sum no long holds. */
    @Benchmark
    public long[] shareAmong150PastALong() {
        return pastALong.pence(pence++);
    }

    /** The same with its working. */
    @Benchmark
    public Answer<Shares> shareAmong150WithWorking() {
        return sharing.share(pence++);
    }
}

package uk.sharedservices.partnership.speed;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark in one go and prints what was measured, with the ratios, as Markdown. */
public final class Benchmarks {

    private static final int FORKS = 2;
    private static final int WARMUPS = 5;
    private static final int MEASUREMENTS = 20;

    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param arguments  none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println("Measuring, for about ten minutes ...");
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName())
                .forks(FORKS)
                .warmupIterations(WARMUPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.milliseconds(200))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        new SpeedTable(results).lines().forEach(System.out::println);
    }
}

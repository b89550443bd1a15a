package uk.sharedservices.partnership.finance.speed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark in one go and prints what was measured, with the ratios, as Markdown. */
public final class Benchmarks {

    private static final List<Integer> RUNS = List.of(1_000, 10_000, 100_000);
    private static final double CLOSE = 1.5;
    private static final int MANY_TIMES = 50;
    private static final int TEN = 10;

    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param arguments  none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println("Measuring, for about two minutes ...");
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName())
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Djava.util.concurrent.ForkJoinPool.common.parallelism=2", "-Xmx2g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        System.out.println("| " + Nation.AUTHORITIES + " authorities, " + Nation.YEARS
                + " years, runs | this library | by hand | this / by hand | in `BigDecimal`, scaled | `BigDecimal` / this |"
                + " a run, beside ten times fewer | as aimed |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        RUNS.forEach(runs -> System.out.println(row(results, runs)));
    }

    private static String row(Collection<RunResult> results, int runs) {
        double ours = median(results, "partnership", runs);
        double byHand = median(results, "handWritten", runs);
        double decimals = (double) runs / DecimalBenchmark.RUNS * median(results, "inDecimals", 0);
        double growth = runs == RUNS.get(0) ? 1 : ours / median(results, "partnership", runs / TEN) / TEN;
        boolean asAimed = ours <= CLOSE * byHand && decimals >= MANY_TIMES * ours && growth <= CLOSE;
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f ms | %,.0f ms | %.2f | %,.0f ms | %.0f | %.2f | %s |",
                runs,
                ours,
                byHand,
                ours / byHand,
                decimals,
                decimals / ours,
                growth,
                asAimed ? "yes" : "NO");
    }

    private static double median(Collection<RunResult> results, String benchmark, int runs) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)
                        && (runs == 0 || result.getParams().getParam("runs").equals(String.valueOf(runs))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no benchmark " + benchmark))
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }
}

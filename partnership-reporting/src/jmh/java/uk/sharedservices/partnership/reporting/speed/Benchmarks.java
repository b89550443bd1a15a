package uk.sharedservices.partnership.reporting.speed;

import java.util.Collection;
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

    private static final double MICROSECONDS = 1000;
    private static final double FEW_MILLISECONDS = 5;
    private static final double TEN_TIMES = 10;

    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param arguments  none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println("Measuring, for about four minutes ...");
        Options options = new OptionsBuilder()
                .include(BareEngineBenchmark.class.getName())
                .include(DecisionReportBenchmark.class.getName())
                .forks(2)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xmx1g", "-Djava.awt.headless=true")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double html = milliseconds(results, "html");
        double pdf = milliseconds(results, "pdf");
        double engine = milliseconds(results, "emptyPage");
        System.out.println();
        System.out.println("| the decision report | time | the engine alone, an empty page | ratio | as aimed |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(
                String.format(Locale.ROOT, "| HTML | %.2f ms | | | %s |", html, asAimed(html <= FEW_MILLISECONDS)));
        System.out.println(String.format(
                Locale.ROOT,
                "| PDF | %.0f ms | %.1f ms | %.1f | %s |",
                pdf,
                engine,
                pdf / engine,
                asAimed(pdf <= TEN_TIMES * engine)));
        LengthsAndRows.measure();
    }

    private static String asAimed(boolean isSo) {
        return isSo ? "yes" : "NO";
    }

    /** The median of the rounds. */
    private static double milliseconds(Collection<RunResult> results, String benchmark) {
        return results.stream()
                        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no benchmark " + benchmark))
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50)
                / MICROSECONDS;
    }
}

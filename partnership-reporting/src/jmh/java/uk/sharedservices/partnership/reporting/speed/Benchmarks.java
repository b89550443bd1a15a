package uk.sharedservices.partnership.reporting.speed;

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

    private static final List<Integer> PARAGRAPHS = List.of(24, 48, 96);
    private static final double MICROSECONDS = 1000;
    private static final double FEW_MILLISECONDS = 5;
    private static final double TEN_TIMES = 10;
    private static final double CLOSE = 1.5;

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
                .include(PrintingBenchmark.class.getName())
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xmx1g", "-Djava.awt.headless=true")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double engine = milliseconds(results, "emptyPage", 0);
        System.out.println();
        System.out.println("| paragraphs | HTML | PDF | the engine alone, an empty page | PDF / engine |"
                + " HTML, beside half as many | PDF, beside half as many | as aimed |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        PARAGRAPHS.forEach(paragraphs -> System.out.println(row(results, paragraphs, engine)));
        TextAndRows.measure();
    }

    private static String row(Collection<RunResult> results, int paragraphs, double engine) {
        double html = milliseconds(results, "html", paragraphs);
        double pdf = milliseconds(results, "pdf", paragraphs);
        boolean first = paragraphs == PARAGRAPHS.get(0);
        double htmlGrowth = first ? 1 : html / milliseconds(results, "html", paragraphs / 2) / 2;
        double pdfGrowth = first ? 1 : pdf / milliseconds(results, "pdf", paragraphs / 2) / 2;
        boolean asAimed = htmlGrowth <= CLOSE
                && pdfGrowth <= CLOSE
                && (!first || (html <= FEW_MILLISECONDS && pdf <= TEN_TIMES * engine));
        return String.format(
                Locale.ROOT,
                "| %d | %.2f ms | %.0f ms | %.1f ms | %.1f | %.2f | %.2f | %s |",
                paragraphs,
                html,
                pdf,
                engine,
                pdf / engine,
                htmlGrowth,
                pdfGrowth,
                asAimed ? "yes" : "NO");
    }

    /** The median of the rounds. */
    private static double milliseconds(Collection<RunResult> results, String benchmark, int paragraphs) {
        return results.stream()
                        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)
                                && (paragraphs == 0
                                        || result.getParams()
                                                .getParam("paragraphs")
                                                .equals(String.valueOf(paragraphs))))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no benchmark " + benchmark))
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50)
                / MICROSECONDS;
    }
}

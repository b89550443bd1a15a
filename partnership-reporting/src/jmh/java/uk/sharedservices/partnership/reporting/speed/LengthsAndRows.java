package uk.sharedservices.partnership.reporting.speed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of long tables in a small heap and of each format, and prints what was measured, with the ratios, as Markdown. */
final class LengthsAndRows {

    private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000);
    private static final List<String> FORMATS = List.of("HTML", "PDF", "DOCX", "MARKDOWN", "JSON", "CSV", "ICALENDAR");
    private static final List<Integer> SECTIONS = List.of(50, 100, 200);
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double CLOSE = 1.5;
    private static final int TEN = 10;

    private LengthsAndRows() {}

    /** Measures and prints; fails as a benchmark does without memory enough. */
    static void measure() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(RowsBenchmark.class.getName())
                .include(LengthBenchmark.class.getName())
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        System.out.println("| rows to Excel, " + RowsBenchmark.HEAP
                + " | time | allocated for a row | a row, beside ten times fewer |" + " linear |");
        System.out.println("|---|---|---|---|---|");
        ROWS.forEach(rows -> System.out.println(rows(results, rows)));
        System.out.println();
        System.out.println("| format | 50 sections | 100 | 200 | four times the length takes | linear |");
        System.out.println("|---|---|---|---|---|---|");
        FORMATS.forEach(format -> System.out.println(length(results, format)));
    }

    private static String rows(Collection<RunResult> results, int rows) {
        RunResult result = of(results, "rows", rows, "");
        double growth = rows == ROWS.get(0) ? 1 : median(result) / median(of(results, "rows", rows / TEN, "")) / TEN;
        double bytes = Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED))
                        .getScore()
                / rows;
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f ms | %,.0f bytes | %.2f | %s |",
                rows,
                median(result),
                bytes,
                growth,
                growth <= CLOSE ? "yes" : "NO");
    }

    private static String length(Collection<RunResult> results, String format) {
        List<Double> times = SECTIONS.stream()
                .map(sections -> median(of(results, "sections", sections, format)))
                .toList();
        double growth = times.get(2) / times.get(0);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f times as long | %s |",
                format,
                times.get(0),
                times.get(1),
                times.get(2),
                growth,
                growth <= CLOSE * SECTIONS.get(2) / SECTIONS.get(0) ? "yes" : "NO");
    }

    private static RunResult of(Collection<RunResult> results, String length, int value, String format) {
        return results.stream()
                .filter(result -> String.valueOf(value)
                                .equals(result.getParams().getParam(length))
                        && (format.isEmpty() || format.equals(result.getParams().getParam("format"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no benchmark of " + value + " " + length + " " + format));
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}

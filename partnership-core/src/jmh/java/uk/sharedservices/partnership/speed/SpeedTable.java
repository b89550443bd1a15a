package uk.sharedservices.partnership.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, beside what was aimed at. */
final class SpeedTable {

    private static final List<Integer> DISTANCES = List.of(1, 5, 20, 60);
    private static final int FAR = 20;
    private static final double CLOSE = 1.5;
    private static final int MANY_TIMES = 100;
    private static final int FEW_TIMES = 3;
    private static final int TEN = 10;
    private static final int TWO_MICROSECONDS = 2000;
    private static final List<Integer> WORKSTREAMS = List.of(10, 100, 1000, 10_000);
    private static final int FIVE_TIMES = 5;
    private static final double MICROSECOND = 1000;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    SpeedTable(Collection<RunResult> results) {
        this.results = results;
    }

    /** The tables, line by line, in Markdown. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "| working days shifted | this library | Strata | Jollyday, day by day | Strata / this | Jollyday / this"
                        + " | as aimed |");
        lines.add("|---|---|---|---|---|---|---|");
        DISTANCES.forEach(days -> lines.add(shift(days)));
        lines.add("");
        lines.add("| four weeks' notice | measured | beside `plusWeeks` | as aimed |");
        lines.add("|---|---|---|---|");
        double bare = nanoseconds("plusWeeks", 0);
        double lastDay = nanoseconds("lastDay", 0);
        double withWorking = nanoseconds("lastDayWithWorking", 0);
        lines.add(notice("`LocalDate.plusWeeks`", "plusWeeks", bare, true));
        lines.add(notice("last day", "lastDay", bare, lastDay <= FEW_TIMES * bare));
        lines.add(notice("last day with its derivation", "lastDayWithWorking", bare, withWorking < TWO_MICROSECONDS));
        lines.add("");
        lines.add(
                "| workstreams | Jackson, to a tree | read and checked | beside Jackson | every rule put | as at a day"
                        + " | as aimed |");
        lines.add("|---|---|---|---|---|---|---|");
        WORKSTREAMS.forEach(workstreams -> lines.add(reading(workstreams)));
        return lines;
    }

    private String shift(int days) {
        double ours = nanoseconds("partnership", days);
        double strata = nanoseconds("strata", days);
        double jollyday = nanoseconds("jollyday", days);
        boolean asAimed = days < FAR ? ours <= CLOSE * strata : ours < strata && MANY_TIMES * ours < jollyday;
        return row(
                String.valueOf(days),
                measured("partnership", days),
                measured("strata", days),
                measured("jollyday", days),
                times(strata / ours),
                times(jollyday / ours),
                yesOrNo(asAimed));
    }

    private String notice(String what, String benchmark, double bare, boolean asAimed) {
        return row(what, measured(benchmark, 0), times(nanoseconds(benchmark, 0) / bare), yesOrNo(asAimed));
    }

    /** The growth aimed at is no worse than linear: a workstream costs no more among many than among ten times fewer. */
    private String reading(int workstreams) {
        double tree = nanoseconds("readTree", workstreams);
        double read = nanoseconds("readPartnership", workstreams);
        boolean linear = Stream.of("readPartnership", "putEveryRule", "asAt")
                .allMatch(asked -> workstreams == WORKSTREAMS.get(0)
                        || nanoseconds(asked, workstreams) <= TEN * CLOSE * nanoseconds(asked, workstreams / TEN));
        return row(
                String.valueOf(workstreams),
                microseconds("readTree", workstreams),
                microseconds("readPartnership", workstreams),
                times(read / tree),
                microseconds("putEveryRule", workstreams),
                microseconds("asAt", workstreams),
                yesOrNo(read <= FIVE_TIMES * tree && linear));
    }

    private String microseconds(String benchmark, int workstreams) {
        return String.format(Locale.ROOT, "%,.0f µs", nanoseconds(benchmark, workstreams) / MICROSECOND);
    }

    private String measured(String benchmark, int days) {
        Result<?> allocated = Objects.requireNonNull(
                find(benchmark, days).getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return String.format(Locale.ROOT, "%.1f ns, %.0f B", nanoseconds(benchmark, days), allocated.getScore());
    }

    /** The median of many short rounds, for each benchmark alike. */
    private double nanoseconds(String benchmark, int of) {
        return find(benchmark, of).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private RunResult find(String benchmark, int of) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> of == 0
                        || result.getParams().getParamsKeys().stream()
                                .anyMatch(
                                        key -> result.getParams().getParam(key).equals(String.valueOf(of))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no benchmark " + benchmark));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio);
    }

    private static String yesOrNo(boolean asAimed) {
        return asAimed ? "yes" : "NO";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}

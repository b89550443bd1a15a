package uk.sharedservices.partnership.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, beside what was aimed at. */
final class SpeedTable {

    private static final List<Integer> DISTANCES = List.of(1, 5, 20, 60);
    private static final int FAR = 20;
    private static final double CLOSE = 1.5;
    private static final int MANY_TIMES = 100;
    private static final int FEW_TIMES = 3;
    private static final int TWO_MICROSECONDS = 2000;
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

    private String measured(String benchmark, int days) {
        Result<?> allocated = Objects.requireNonNull(
                find(benchmark, days).getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return String.format(Locale.ROOT, "%.1f ns, %.0f B", nanoseconds(benchmark, days), allocated.getScore());
    }

    /** The median of many short rounds, for each benchmark alike. */
    private double nanoseconds(String benchmark, int days) {
        return find(benchmark, days).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private RunResult find(String benchmark, int days) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result ->
                        days == 0 || result.getParams().getParam("days").equals(String.valueOf(days)))
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

package uk.sharedservices.partnership.reporting.chart.strip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.period.strip.StripDay;

/**
 * A row of a counting strip: a week, its days side by side, or a longer stretch told in words.
 *
 * @param days  its days, one or more
 * @param folded  whether it is told in words
 */
record StripRow(List<StripDay> days, boolean folded) {

    private static final int MOST_WEEKS = 10;
    private static final int WEEKS_KEPT = 2;
    private static final int MOST_MONTHS = 15;

    /**
     * Returns the rows of a strip. Of more than ten weeks the first two and the last two are kept, and what is between is folded by
     * month, or by year if it is of more than fifteen months.
     */
    static List<StripRow> of(CountingStrip strip) {
        List<List<StripDay>> weeks =
                by(strip.days(), day -> day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        List<StripRow> rows = new ArrayList<>();
        if (weeks.size() <= MOST_WEEKS) {
            weeks.forEach(week -> rows.add(new StripRow(week, false)));
            return rows;
        }
        int last = weeks.size() - WEEKS_KEPT;
        weeks.subList(0, WEEKS_KEPT).forEach(week -> rows.add(new StripRow(week, false)));
        List<StripDay> between =
                weeks.subList(WEEKS_KEPT, last).stream().flatMap(List::stream).toList();
        List<List<StripDay>> months = by(between, day -> YearMonth.from(day.date()));
        (months.size() <= MOST_MONTHS ? months : by(between, day -> day.date().getYear()))
                .forEach(stretch -> rows.add(new StripRow(stretch, true)));
        weeks.subList(last, weeks.size()).forEach(week -> rows.add(new StripRow(week, false)));
        return rows;
    }

    private static List<List<StripDay>> by(List<StripDay> days, Function<StripDay, Object> group) {
        Map<Object, List<StripDay>> groups = new LinkedHashMap<>();
        days.forEach(day -> groups.computeIfAbsent(group.apply(day), any -> new ArrayList<>())
                .add(day));
        return List.copyOf(groups.values());
    }

    LocalDate first() {
        return days.get(0).date();
    }

    LocalDate last() {
        return days.get(days.size() - 1).date();
    }

    /** The numbers of its days in the count, in order. */
    List<Integer> numbers() {
        return days.stream().flatMap(day -> day.number().stream()).toList();
    }
}

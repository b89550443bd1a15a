package uk.sharedservices.partnership.reporting.chart.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.DayInWords;

/**
 * A scale of days, each as wide as the others.
 *
 * @param first  the first day on it
 * @param last  the last day on it
 * @param from  where the first day begins
 * @param to  where the last day ends
 */
public record DayScale(LocalDate first, LocalDate last, double from, double to) {

    private static final int SHORT_MONTH = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int[] MONTHS = {1, 2, 3, 6, MONTHS_OF_YEAR};

    /** Returns where a day begins. */
    public double start(LocalDate day) {
        return from + (to - from) * ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1.0);
    }

    /** Returns where a day ends. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Returns the firsts of months on it, so few that a gap is left between them: every month, or every second, third and so on. */
    public List<LocalDate> months(double gap) {
        double month = (to - from) * 28 / (ChronoUnit.DAYS.between(first, last) + 1.0);
        int every = 0;
        for (int months : MONTHS) {
            if (every == 0 && month * months >= gap) {
                every = months;
            }
        }
        while (every == 0 || month * every < gap) {
            every = every == 0 ? 2 * MONTHS_OF_YEAR : every * 2;
        }
        List<LocalDate> firsts = new ArrayList<>();
        LocalDate day =
                first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        for (; !day.isAfter(last); day = day.plusMonths(1)) {
            if ((day.getYear() * (long) MONTHS_OF_YEAR + day.getMonthValue() - 1) % every == 0) {
                firsts.add(day);
            }
        }
        return firsts;
    }

    /** Returns {@code 23 Nov}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** Returns {@code 23 Nov 2022}. */
    public static String dayInShort(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** Returns {@code Nov 2022}. */
    public static String monthInShort(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    private static String month(LocalDate day) {
        return DayInWords.month(YearMonth.from(day)).substring(0, SHORT_MONTH);
    }
}

package uk.sharedservices.partnership.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Days and times as officers write them. Put together by hand: a formatter takes most of the time that a derivation does. */
public final class DayInWords {

    private static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(weekday -> weekday.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private DayInWords() {}

    /** Returns {@code 23 November 2022}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /** Returns {@code Wednesday 23 November 2022}. */
    public static String withWeekday(LocalDate day) {
        return weekday(day) + " " + day(day);
    }

    /** Returns {@code Wednesday}. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** Returns {@code 31 March}. */
    public static String dayOfYear(MonthDay day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    /** Returns {@code November 2022}. */
    public static String month(YearMonth month) {
        return month(month.getMonthValue()) + " " + month.getYear();
    }

    private static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Returns {@code 16:30}. */
    public static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}

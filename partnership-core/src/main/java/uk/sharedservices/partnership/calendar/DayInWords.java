package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as officers write them. */
public final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DayInWords() {}

    /** Returns {@code 23 November 2022}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns {@code Wednesday 23 November 2022}. */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** Returns {@code 31 March}. */
    public static String dayOfYear(MonthDay day) {
        return DAY_OF_YEAR.format(day);
    }

    /** Returns {@code 16:30}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}

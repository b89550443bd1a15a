package uk.sharedservices.partnership.reporting.chart.strip;

import static uk.sharedservices.partnership.reporting.chart.sheet.DayScale.dayAndMonth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.period.strip.DayStatus;
import uk.sharedservices.partnership.period.strip.StripDay;

/** The signs that the days of a counting strip are marked with, and what they mean. */
final class StripSign {

    private static final Set<String> WEEKEND = Set.of("Saturday", "Sunday");

    private StripSign() {}

    /** Returns {@code 0} for the event, {@code W} or {@code H} for a day left out, its number for a day counted. */
    static String of(StripDay day) {
        return switch (day.status()) {
            case LEFT_OUT -> isWeekend(day) ? "W" : isEvent(day) ? "0" : "H";
            case COUNTED -> number(day);
            case LAST_DAY -> (number(day) + " |").strip();
            case FIRST_FREE_DAY -> ">";
        };
    }

    private static String number(StripDay day) {
        return day.number().map(String::valueOf).orElse("");
    }

    static boolean isWeekend(StripDay day) {
        return day.why().filter(WEEKEND::contains).isPresent();
    }

    /** Whether it is left out for what it is to the count, as the day of giving is, and not for what day it is. */
    static boolean isEvent(StripDay day) {
        return day.why().filter(why -> why.startsWith("the ")).isPresent();
    }

    static boolean isHoliday(StripDay day) {
        return day.status() == DayStatus.LEFT_OUT && !isWeekend(day) && !isEvent(day);
    }

    /** Returns what a day is, without its number. */
    static String meaning(StripDay day) {
        return switch (day.status()) {
            case LEFT_OUT -> "left out: " + day.why().orElse("no reason is given");
            case COUNTED -> "counted";
            case LAST_DAY -> "counted, the last day";
            case FIRST_FREE_DAY -> "the first free day";
        };
    }

    /** Returns what was left out of a stretch and why: {@code 8 weekend days, Good Friday (15 Apr)}; empty if nothing was. */
    static String leftOut(List<StripDay> days) {
        long weekend = days.stream().filter(StripSign::isWeekend).count();
        List<String> parts = new ArrayList<>();
        if (weekend > 0) {
            parts.add(weekend + (weekend == 1 ? " weekend day" : " weekend days"));
        }
        days.stream()
                .filter(day -> day.status() == DayStatus.LEFT_OUT && !isWeekend(day))
                .map(day -> day.why().orElse("no reason is given") + " (" + dayAndMonth(day.date()) + ")")
                .forEach(parts::add);
        return parts.stream().collect(Collectors.joining(", "));
    }
}

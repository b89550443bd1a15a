package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Days on which to look at a partnership: those that it tells of, and the day after each. */
final class DaysTold {

    private static final Pattern DAY = Pattern.compile("\\b(19|20|21)\\d\\d-[01]\\d-[0-3]\\d\\b");

    private DaysTold() {}

    /** Some of the days that a text tells of, and the day after each, in their order, and one after all of them. */
    static List<LocalDate> in(String text, List<Integer> picks) {
        List<LocalDate> told = DAY.matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .toList();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int pick : picks) {
            LocalDate day = told.isEmpty() ? LocalDate.of(2024, 2, 29) : told.get(pick / 2 % told.size());
            days.add(day.plusDays(pick % 2));
        }
        days.add(LocalDate.of(2199, 12, 31));
        return List.copyOf(days);
    }
}

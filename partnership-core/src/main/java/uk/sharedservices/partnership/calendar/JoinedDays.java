package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Days told by two lists, as one. A day that both tell alike is told once, otherwise both are told. */
final class JoinedDays {

    private JoinedDays() {}

    static <V> NavigableMap<LocalDate, V> of(
            NavigableMap<LocalDate, V> some, NavigableMap<LocalDate, V> others, BinaryOperator<V> both) {
        NavigableMap<LocalDate, V> joined = new TreeMap<>(some);
        others.forEach((day, told) -> joined.merge(day, told, both));
        return joined;
    }

    static String both(String reason, String other) {
        return reason.equals(other) ? reason : reason + "; " + other;
    }

    static BankHoliday both(BankHoliday holiday, BankHoliday other) {
        return holiday.equals(other)
                ? holiday
                : new BankHoliday(holiday.date(), holiday.label() + "; " + other.label(), false);
    }
}

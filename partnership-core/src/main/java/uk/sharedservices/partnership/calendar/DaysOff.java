package uk.sharedservices.partnership.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * The days of a calendar that are no working days, and why: weekends, bank holidays, closures.
 *
 * @param firstDay  first day known
 * @param lastDay  last day known
 * @param holidays  the bank holidays by date
 * @param closures  the reasons of the closures by date
 */
record DaysOff(
        LocalDate firstDay,
        LocalDate lastDay,
        NavigableMap<LocalDate, BankHoliday> holidays,
        NavigableMap<LocalDate, String> closures) {

    private static final String BETWEEN = "; ";

    static DaysOff of(LocalDate firstDay, LocalDate lastDay, Collection<BankHoliday> holidays) {
        NavigableMap<LocalDate, BankHoliday> byDate = new TreeMap<>();
        DaysOff daysOff = new DaysOff(firstDay, lastDay, byDate, new TreeMap<>());
        for (BankHoliday holiday : holidays) {
            daysOff.refuseOutside("bank holiday", holiday.date());
            if (byDate.put(holiday.date(), holiday) != null) {
                throw InvalidValueException.of("bank holiday", "must be listed once", holiday.date());
            }
        }
        return daysOff;
    }

    DaysOff with(Collection<Closure> further) {
        NavigableMap<LocalDate, String> closed = new TreeMap<>(closures);
        for (Closure closure : further) {
            refuseOutside("closure", closure.date());
            closed.merge(closure.date(), closure.reason(), DaysOff::both);
        }
        return new DaysOff(firstDay, lastDay, holidays, closed);
    }

    /** The days off of either, on the days from {@code first} to {@code last} that both know. */
    DaysOff joinedWith(DaysOff other, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, BankHoliday> observed = new TreeMap<>(holidays);
        other.holidays.forEach((day, holiday) -> observed.merge(day, holiday, DaysOff::both));
        NavigableMap<LocalDate, String> closed = new TreeMap<>(closures);
        other.closures.forEach((day, reason) -> closed.merge(day, reason, DaysOff::both));
        return new DaysOff(
                first, last, observed.subMap(first, true, last, true), closed.subMap(first, true, last, true));
    }

    boolean contains(LocalDate day) {
        return isWeekend(day) || holidays.containsKey(day) || closures.containsKey(day);
    }

    Optional<String> why(LocalDate day) {
        return isWeekend(day)
                ? Optional.of(DayInWords.weekday(day))
                : holidayOn(day).map(BankHoliday::label).or(() -> Optional.ofNullable(closures.get(day)));
    }

    Optional<BankHoliday> holidayOn(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private void refuseOutside(String what, LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw InvalidValueException.of(what, "must fall from " + firstDay + " to " + lastDay, day);
        }
    }

    /** The reasons of both, each told once. */
    private static String both(String reasons, String others) {
        return Stream.of(reasons.split(BETWEEN), others.split(BETWEEN))
                .flatMap(Arrays::stream)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static BankHoliday both(BankHoliday holiday, BankHoliday other) {
        return holiday.equals(other)
                ? holiday
                : new BankHoliday(holiday.date(), both(holiday.label(), other.label()), false);
    }
}

package uk.sharedservices.partnership.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Which days are working days: Monday to Friday less a list of bank holidays, from a first day to a horizon.
 *
 * <p>Counting works by position: the working days are laid out once, so a shift costs the same however far it goes.
 * A day outside the years the calendar knows is refused, never taken for a working day.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingDayCalendar {

    private final String name;
    private final String version;
    private final LocalDate firstDay;
    private final LocalDate horizon;
    private final Map<LocalDate, BankHoliday> holidays;
    private final long firstEpochDay;

    /** The working days in order, as epoch days. */
    private final int[] workingDays;

    /** For each day from the first to the horizon, how many working days come before it. */
    private final int[] workingDaysBefore;

    private WorkingDayCalendar(
            String name, String version, LocalDate firstDay, LocalDate horizon, Map<LocalDate, BankHoliday> holidays) {
        this.name = name;
        this.version = version;
        this.firstDay = firstDay;
        this.horizon = horizon;
        this.holidays = holidays;
        this.firstEpochDay = firstDay.toEpochDay();
        int span = Math.toIntExact(horizon.toEpochDay() - firstEpochDay) + 1;
        int[] found = new int[span];
        this.workingDaysBefore = new int[span];
        int count = 0;
        for (int index = 0; index < span; index++) {
            workingDaysBefore[index] = count;
            LocalDate day = firstDay.plusDays(index);
            if (!isWeekend(day) && !holidays.containsKey(day)) {
                found[count++] = Math.toIntExact(firstEpochDay + index);
            }
        }
        this.workingDays = Arrays.copyOf(found, count);
    }

    /**
     * Returns a calendar.
     *
     * @param name  what it is called, such as {@code England and Wales}
     * @param version  which edition of the holidays it holds; printed on every answer that used it
     * @param firstDay  first day it knows
     * @param horizon  last day it knows, inclusive
     * @param holidays  the bank holidays observed between the two, each day once
     * @return the calendar
     * @throws InvalidValueException if the horizon is before the first day, or a holiday lies outside or comes twice
     */
    public static WorkingDayCalendar of(
            String name, String version, LocalDate firstDay, LocalDate horizon, Collection<BankHoliday> holidays) {
        if (horizon.isBefore(firstDay)) {
            throw InvalidValueException.of("calendar horizon", "must not be before its first day " + firstDay, horizon);
        }
        Map<LocalDate, BankHoliday> byDate = new HashMap<>();
        for (BankHoliday holiday : holidays) {
            if (holiday.date().isBefore(firstDay) || holiday.date().isAfter(horizon)) {
                throw InvalidValueException.of(
                        "bank holiday", "must fall from " + firstDay + " to " + horizon, holiday.date());
            }
            if (byDate.put(holiday.date(), holiday) != null) {
                throw InvalidValueException.of("bank holiday", "must be listed once", holiday.date());
            }
        }
        return new WorkingDayCalendar(name, version, firstDay, horizon, byDate);
    }

    /** What the calendar is called. */
    public String name() {
        return name;
    }

    /** Which edition of the holidays it holds. */
    public String version() {
        return version;
    }

    /** First day the calendar knows. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day for which the holidays are published. */
    public LocalDate horizon() {
        return horizon;
    }

    /** Returns whether the calendar knows {@code day}: it is neither before the first day nor past the horizon. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(horizon);
    }

    /**
     * Returns whether {@code day} is a working day.
     *
     * @throws OutsideCalendarException if the calendar does not know the day
     */
    public boolean isWorkingDay(LocalDate day) {
        int index = indexOf(day);
        int before = workingDaysBefore[index];
        return before < workingDays.length && workingDays[before] == firstEpochDay + index;
    }

    /**
     * Returns the bank holiday observed on {@code day}, if there is one.
     *
     * @throws OutsideCalendarException if the calendar does not know the day
     */
    public Optional<BankHoliday> holidayOn(LocalDate day) {
        indexOf(day);
        return Optional.ofNullable(holidays.get(day));
    }

    /**
     * Shifts by working days. Day 1 is the first working day after {@code from}, or before it when {@code days} is
     * negative; a start that is no working day is not rolled first. Zero gives the day itself.
     *
     * <p>Five working days after Thursday 15 September 2022 is Friday 23 September 2022: Monday 19 September was a
     * bank holiday.
     *
     * @param from  where to start
     * @param days  how many working days, negative to go back
     * @return the day reached
     * @throws OutsideCalendarException if {@code from} or the day reached is not known
     */
    public LocalDate shift(LocalDate from, int days) {
        int index = indexOf(from);
        if (days == 0) {
            return from;
        }
        int before = workingDaysBefore[index];
        boolean working = before < workingDays.length && workingDays[before] == firstEpochDay + index;
        long position = days > 0 ? (long) before + days - (working ? 0 : 1) : (long) before + days;
        if (position < 0 || position >= workingDays.length) {
            throw outside(Math.abs((long) days) + " working days " + (days > 0 ? "after " : "before ") + from);
        }
        return LocalDate.ofEpochDay(workingDays[(int) position]);
    }

    /** Returns the name, the years known and the edition, as printed on answers. */
    @Override
    public String toString() {
        return name + " bank holidays, " + firstDay + " to " + horizon + ", " + version;
    }

    private int indexOf(LocalDate day) {
        if (!knows(day)) {
            throw outside(day.toString());
        }
        return (int) (day.toEpochDay() - firstEpochDay);
    }

    private OutsideCalendarException outside(String asked) {
        return new OutsideCalendarException(name, firstDay, horizon, asked);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

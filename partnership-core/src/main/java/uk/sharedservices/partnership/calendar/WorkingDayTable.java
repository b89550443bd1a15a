package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Working days by position: laid out once in order, so that a day is found by adding, however far off it is.
 *
 * <p>A day is told by its index, counted from the first day of the calendar.
 */
final class WorkingDayTable {

    /** The working days in order. */
    private final LocalDate[] workingDays;

    /** For each day, and for the one after the last, how many working days come before it. */
    private final int[] before;

    private WorkingDayTable(LocalDate[] workingDays, int[] before) {
        this.workingDays = workingDays;
        this.before = before;
    }

    /** Lays out the days known, less the days off. */
    static WorkingDayTable of(DaysOff daysOff) {
        LocalDate firstDay = daysOff.firstDay();
        int days = Math.toIntExact(daysOff.lastDay().toEpochDay() - firstDay.toEpochDay()) + 1;
        int[] before = new int[days + 1];
        List<LocalDate> found = new ArrayList<>();
        for (int index = 0; index < days; index++) {
            before[index] = found.size();
            LocalDate day = firstDay.plusDays(index);
            if (!daysOff.contains(day)) {
                found.add(day);
            }
        }
        before[days] = found.size();
        return new WorkingDayTable(found.toArray(LocalDate[]::new), before);
    }

    /** How many days there are, working or not. */
    int days() {
        return before.length - 1;
    }

    /** How many working days come before the day at an index. */
    int before(int index) {
        return before[index];
    }

    boolean isWorkingDay(int index) {
        return before[index + 1] > before[index];
    }

    boolean holds(long position) {
        return position >= 0 && position < workingDays.length;
    }

    /** The working day at a position that the table holds. */
    LocalDate at(int position) {
        return workingDays[position];
    }
}

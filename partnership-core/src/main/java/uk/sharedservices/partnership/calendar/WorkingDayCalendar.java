package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Which days are working days: Monday to Friday less a list of bank holidays, from a first day to a horizon.
 *
 * <p>Counting works by position: the working days are laid out once, so a shift costs the same however far it goes.
 * A day outside the years the calendar knows is refused with an {@link OutsideCalendarException}, never taken for a
 * working day.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingDayCalendar {

    private final CalendarTitle title;
    private final DaysOff daysOff;
    private final WorkingDayTable table;
    private final long firstEpochDay;

    private WorkingDayCalendar(CalendarTitle title, DaysOff daysOff) {
        this.title = title;
        this.daysOff = daysOff;
        this.table = WorkingDayTable.of(daysOff);
        this.firstEpochDay = daysOff.firstDay().toEpochDay();
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
        return new WorkingDayCalendar(CalendarTitle.of(name, version), DaysOff.of(firstDay, horizon, holidays));
    }

    /**
     * Returns a calendar in which further days are no working days, such as those of a council's Christmas shutdown.
     *
     * @param name  what the closures are called, printed on answers: {@code Tameside's Christmas shutdown}
     * @param further  the closures; one at a weekend or on a bank holiday changes nothing
     * @return the calendar, with the same bank holidays and years
     * @throws InvalidValueException if the name is blank, or a closure lies outside the years known
     */
    public WorkingDayCalendar withClosures(String name, Collection<Closure> further) {
        if (name.isBlank()) {
            throw InvalidValueException.of("name of closures", "must not be blank", name);
        }
        return new WorkingDayCalendar(title.with(name), daysOff.with(further));
    }

    /**
     * Returns the two calendars joined: a working day is one in both.
     *
     * <p>It knows the days that both know. A bank holiday or a closure in either is told as such.
     *
     * @throws InvalidValueException if they know no day in common
     */
    public WorkingDayCalendar joinedWith(WorkingDayCalendar other) {
        LocalDate first = firstDay().isAfter(other.firstDay()) ? firstDay() : other.firstDay();
        LocalDate last = horizon().isBefore(other.horizon()) ? horizon() : other.horizon();
        if (last.isBefore(first)) {
            throw InvalidValueException.of(
                    "calendar joined with '" + name() + "'",
                    "must know a day from " + firstDay() + " to " + horizon(),
                    other.firstDay() + " to " + other.horizon());
        }
        return new WorkingDayCalendar(title.joinedWith(other.title), daysOff.joinedWith(other.daysOff, first, last));
    }

    /** What the calendar is called. */
    public String name() {
        return title.name();
    }

    /** Which edition of the holidays it holds. */
    public String version() {
        return title.version();
    }

    /** First day the calendar knows. */
    public LocalDate firstDay() {
        return daysOff.firstDay();
    }

    /** Last day for which the holidays are published. */
    public LocalDate horizon() {
        return daysOff.lastDay();
    }

    /** The bank holidays, by date. */
    public List<BankHoliday> holidays() {
        return List.copyOf(daysOff.holidays().values());
    }

    /** Returns whether the calendar knows {@code day}: it is neither before the first day nor past the horizon. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(horizon());
    }

    /** Returns whether {@code day} is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return DaysOff.isWeekend(day);
    }

    /** Returns whether {@code day} is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return table.isWorkingDay(indexOf(day));
    }

    /** Returns the bank holiday observed on {@code day}, if there is one. */
    public Optional<BankHoliday> holidayOn(LocalDate day) {
        indexOf(day);
        return daysOff.holidayOn(day);
    }

    /**
     * Returns why {@code day} is no working day: {@code Saturday}, {@code Sunday}, the bank holiday's label or the
     * reason of the closure; empty for a working day.
     */
    public Optional<String> dayOff(LocalDate day) {
        indexOf(day);
        return daysOff.why(day);
    }

    /**
     * Returns the public holiday that {@code day} is by name, for clauses that count weekends but leave out "Christmas
     * Day, Good Friday and bank holidays": the bank holiday observed or, where the list shows only a substitute, the
     * actual day.
     *
     * <p>Saturday 25 December 2021 is {@code Christmas Day} and Monday 27 December 2021 {@code Christmas Day
     * (substitute day)}. A Saturday 26 December is {@code Boxing Day}; a Sunday is not.
     */
    public Optional<String> namedDayOn(LocalDate day) {
        return holidayOn(day).map(BankHoliday::label).or(() -> NamedDays.actual(day));
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
        long position = days > 0 ? table.before(index + 1) + (days - 1L) : table.before(index) + (long) days;
        if (!table.holds(position)) {
            throw outside(Math.abs((long) days)
                    + (Math.abs(days) == 1 ? " working day " : " working days ")
                    + (days > 0 ? "after " : "before ")
                    + from);
        }
        return table.at((int) position);
    }

    /** Returns the first working day after {@code day}. */
    public LocalDate next(LocalDate day) {
        return shift(day, 1);
    }

    /** Returns the last working day before {@code day}. */
    public LocalDate previous(LocalDate day) {
        return shift(day, -1);
    }

    /** Returns {@code day} if it is a working day, otherwise the first after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : next(day);
    }

    /** Returns {@code day} if it is a working day, otherwise the last before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : previous(day);
    }

    /**
     * Counts working days: 4 from Monday 19 to before Monday 26 September 2022, for the 19th was a bank holiday.
     *
     * @param startInclusive  the first day that may count
     * @param endExclusive  the day after the last that may count; the day after the horizon is allowed
     * @return how many, at the same cost for any length
     * @throws OutsideCalendarException if a day between them is not known
     * @throws InvalidValueException if the end is before the start
     */
    public int count(LocalDate startInclusive, LocalDate endExclusive) {
        if (endExclusive.isBefore(startInclusive)) {
            throw InvalidValueException.of(
                    "end of a count", "must not be before its start " + startInclusive, endExclusive);
        }
        long start = startInclusive.toEpochDay() - firstEpochDay;
        long end = endExclusive.toEpochDay() - firstEpochDay;
        if (start < 0 || end > table.days()) {
            throw outside("the days from " + startInclusive + " to before " + endExclusive);
        }
        return table.before((int) end) - table.before((int) start);
    }

    /** Returns the name, the years known and the edition, as printed on answers. */
    @Override
    public String toString() {
        return title.toString(firstDay(), horizon());
    }

    private int indexOf(LocalDate day) {
        long index = day.toEpochDay() - firstEpochDay;
        if (index < 0 || index >= table.days()) {
            throw outside(day.toString());
        }
        return (int) index;
    }

    private OutsideCalendarException outside(String asked) {
        return new OutsideCalendarException(name(), firstDay(), horizon(), asked);
    }
}

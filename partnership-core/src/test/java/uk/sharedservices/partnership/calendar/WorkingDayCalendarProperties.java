package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import uk.sharedservices.partnership.published.BankHolidays;

@Label("Shifting by working days")
class WorkingDayCalendarProperties {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @Property
    @Label("reaches the day that stepping one day at a time reaches")
    void agreesWithStepping(
            @ForAll @DateRange(min = "2013-01-01", max = "2027-12-31") LocalDate from,
            @ForAll @IntRange(min = -200, max = 200) int days) {
        assertThat(CALENDAR.shift(from, days)).isEqualTo(step(from, days));
    }

    @Property
    @Label("and back returns a working day to itself, and another day to the working day before it")
    void andBack(
            @ForAll @DateRange(min = "2013-01-01", max = "2027-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 200) int days) {
        LocalDate back = CALENDAR.shift(CALENDAR.shift(from, days), -days);

        assertThat(back).isEqualTo(CALENDAR.isWorkingDay(from) ? from : CALENDAR.shift(from, -1));
    }

    @Property
    @Label("never ends on a weekend or a bank holiday")
    void endsOnAWorkingDay(
            @ForAll @DateRange(min = "2013-01-01", max = "2027-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 200) int days) {
        LocalDate reached = CALENDAR.shift(from, days);

        assertThat(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)).doesNotContain(reached.getDayOfWeek());
        assertThat(CALENDAR.holidayOn(reached)).isEmpty();
    }

    @Property
    @Label("by one reaches the next working day or the previous, and rolling stays on a working day")
    void stepsByOne(@ForAll @DateRange(min = "2013-01-01", max = "2027-12-31") LocalDate day) {
        assertThat(CALENDAR.next(day)).isEqualTo(step(day, 1));
        assertThat(CALENDAR.previous(day)).isEqualTo(step(day, -1));
        assertThat(CALENDAR.onOrAfter(day)).isEqualTo(step(day.minusDays(1), 1));
        assertThat(CALENDAR.onOrBefore(day)).isEqualTo(step(day.plusDays(1), -1));
    }

    @Property
    @Label("counts as many as stepping does, and the same in two parts as in one")
    void counts(
            @ForAll @DateRange(min = "2013-01-01", max = "2025-12-31") LocalDate start,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @IntRange(max = 400) int more) {
        LocalDate end = start.plusDays(days);

        assertThat(CALENDAR.count(start, end)).isEqualTo((int) start.datesUntil(end)
                .filter(day -> step(day.minusDays(1), 1).equals(day))
                .count());
        assertThat(CALENDAR.count(start, end.plusDays(more)))
                .isEqualTo(CALENDAR.count(start, end) + CALENDAR.count(end, end.plusDays(more)));
    }

    @Property
    @Label("forward by what lies between two working days reaches the later")
    void countIsTheInverseOfShift(
            @ForAll @DateRange(min = "2013-01-01", max = "2027-12-31") LocalDate from,
            @ForAll @IntRange(max = 200) int days) {
        LocalDate start = CALENDAR.onOrAfter(from);

        assertThat(CALENDAR.count(start, CALENDAR.shift(start, days))).isEqualTo(days);
    }

    /** The definition, word for word: one day at a time, counting those that are neither weekend nor holiday. */
    private static LocalDate step(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; counted < Math.abs(days); ) {
            day = day.plusDays(Integer.signum(days));
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (!weekend && CALENDAR.holidayOn(day).isEmpty()) {
                counted++;
            }
        }
        return day;
    }
}

package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("From a day, a calendar of working days")
class WorkingDayStepsTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0}: before it {1}, on or before {2}, on or after {3}, after it {4}")
    @CsvSource({
        "2022-09-16, 2022-09-15, 2022-09-16, 2022-09-16, 2022-09-20", // Friday
        "2022-09-17, 2022-09-16, 2022-09-16, 2022-09-20, 2022-09-20", // Saturday
        "2022-09-19, 2022-09-16, 2022-09-16, 2022-09-20, 2022-09-20", // Monday, a bank holiday
        "2022-04-14, 2022-04-13, 2022-04-14, 2022-04-14, 2022-04-19", // Thursday before Good Friday
        "2021-12-25, 2021-12-24, 2021-12-24, 2021-12-29, 2021-12-29", // Saturday, Christmas Day
    })
    @DisplayName("finds the working day before it, on or before it, on or after it, and after it")
    void findsTheNearest(LocalDate day, LocalDate previous, LocalDate onOrBefore, LocalDate onOrAfter, LocalDate next) {
        assertThat(CALENDAR.previous(day)).isEqualTo(previous);
        assertThat(CALENDAR.onOrBefore(day)).isEqualTo(onOrBefore);
        assertThat(CALENDAR.onOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(CALENDAR.next(day)).isEqualTo(next);
    }

    @ParameterizedTest(name = "from {0} to before {1}: {2}")
    @CsvSource({
        "2022-09-19, 2022-09-26, 4, a week with a bank holiday",
        "2022-11-16, 2022-11-23, 5, the clear days of an agenda published on 15 November (D01)",
        "2022-12-23, 2023-01-04, 5, 23 and 28 to 30 December and 3 January (D06)",
        "2022-12-24, 2022-12-28, 0, Christmas",
        "2022-11-23, 2022-11-23, 0, no day at all",
        "2022-01-01, 2023-01-01, 250, a year",
        "2012-01-01, 2029-01-01, 4295, every day known",
        "2029-01-01, 2029-01-01, 0, no day after the horizon",
    })
    @DisplayName("counts the working days up to another, which is left out")
    void counts(LocalDate start, LocalDate end, int expected, String why) {
        assertThat(CALENDAR.count(start, end)).as(why).isEqualTo(expected);
    }

    @Test
    @DisplayName("counts nothing backwards, and no day that it does not know")
    void refusesToCount() {
        LocalDate day = LocalDate.of(2028, 12, 29);

        assertThatThrownBy(() -> CALENDAR.count(day, day.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end of a count must not be before its start 2028-12-29, but was 2028-12-28");
        assertThatThrownBy(() -> CALENDAR.count(day, LocalDate.of(2029, 1, 2)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageEndingWith("but was asked about the days from 2028-12-29 to before 2029-01-02");
        assertThatThrownBy(() -> CALENDAR.count(LocalDate.of(2011, 12, 31), day))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    @DisplayName("refuses where the working day lies past what it knows")
    void refusesPastItsYears() {
        LocalDate lastWorked = LocalDate.of(2028, 12, 29);
        LocalDate newYear = LocalDate.of(2012, 1, 1); // Sunday, and Monday a bank holiday

        assertThat(CALENDAR.onOrAfter(lastWorked)).isEqualTo(lastWorked);
        assertThatThrownBy(() -> CALENDAR.next(lastWorked)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> CALENDAR.onOrAfter(lastWorked.plusDays(1)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageEndingWith("but was asked about 1 working day after 2028-12-30");
        assertThat(CALENDAR.next(newYear)).isEqualTo("2012-01-03");
        assertThatThrownBy(() -> CALENDAR.onOrBefore(newYear)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> CALENDAR.previous(newYear)).isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    @DisplayName("says why it is off")
    void saysWhyItIsOff() {
        assertThat(CALENDAR.dayOff(LocalDate.of(2022, 11, 23))).isEmpty();
        assertThat(CALENDAR.dayOff(LocalDate.of(2022, 11, 26))).contains("Saturday");
        assertThat(CALENDAR.dayOff(LocalDate.of(2022, 11, 27))).contains("Sunday");
        assertThat(CALENDAR.dayOff(LocalDate.of(2022, 12, 27))).contains("Christmas Day (substitute day)");
        assertThatThrownBy(() -> CALENDAR.dayOff(LocalDate.of(2029, 1, 6)))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    @DisplayName("lists its bank holidays in order")
    void listsItsHolidays() {
        assertThat(CALENDAR.holidays())
                .hasSize(140)
                .isSortedAccordingTo((some, other) -> some.date().compareTo(other.date()));
        assertThat(CALENDAR.holidays().get(0).label()).isEqualTo("New Year's Day (substitute day)");
    }
}

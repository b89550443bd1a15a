package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("A calendar of working days")
class WorkingDayCalendarTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0} and {1} working days is {2}: {3}")
    @CsvSource({
        "2022-12-12, 20, 2023-01-12, 26 and 27 December and 2 January are left out",
        "2022-09-15, 5, 2022-09-23, 19 September was a bank holiday",
        "2022-05-26, 10, 2022-06-13, 30 May was worked and 2 and 3 June were not",
        "2023-04-28, 5, 2023-05-09, 1 and 8 May were bank holidays",
        "2021-03-25, 5, 2021-04-01, Good Friday was the day after",
        "2018-10-05, 60, 2019-01-02, from a published vector",
        "2022-12-24, 1, 2022-12-28, a Saturday is not rolled first",
        "2022-12-24, -1, 2022-12-23, nor is it going back",
        "2022-12-28, -1, 2022-12-23, over Christmas",
        "2022-12-24, 0, 2022-12-24, nothing is the day itself",
    })
    @DisplayName("shifts by working days")
    void shifts(LocalDate from, int days, LocalDate expected, String why) {
        assertThat(CALENDAR.shift(from, days)).as(why).isEqualTo(expected);
    }

    @Test
    @DisplayName("knows a one-off bank holiday by its name")
    void knowsAOneOff() {
        LocalDate funeral = LocalDate.of(2022, 9, 19);

        assertThat(CALENDAR.isWorkingDay(funeral)).isFalse();
        assertThat(CALENDAR.holidayOn(funeral).orElseThrow().name()).contains("State Funeral");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2022, 5, 30))).isTrue();
        assertThat(CALENDAR.holidayOn(LocalDate.of(2022, 12, 27)).orElseThrow().label())
                .isEqualTo("Christmas Day (substitute day)");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"2011-12-31, 1", "2029-01-01, 0", "2028-12-29, 1", "2012-01-03, -1", "2020-01-01, 100000"})
    @DisplayName("refuses to answer outside 2012 to 2028")
    void refusesOutsideItsYears(LocalDate from, int days) {
        assertThatThrownBy(() -> CALENDAR.shift(from, days))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageStartingWith("the calendar 'England and Wales' must be asked about days from 2012-01-01 to"
                        + " 2028-12-31, but was asked about ");
    }

    @Test
    @DisplayName("answers up to its very horizon")
    void answersUpToItsHorizon() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2028, 12, 31))).isFalse();
        assertThat(CALENDAR.shift(LocalDate.of(2028, 12, 28), 1)).isEqualTo("2028-12-29");
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2029, 1, 1)))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    @DisplayName("of one week with a holiday holds four working days and no more")
    void ofOneWeek() {
        WorkingDayCalendar week = WorkingDayCalendar.of(
                "One week",
                "1",
                LocalDate.of(2022, 9, 17), // Saturday
                LocalDate.of(2022, 9, 24), // Saturday
                List.of(new BankHoliday(LocalDate.of(2022, 9, 19), "State Funeral", false)));

        assertThat(LocalDate.of(2022, 9, 17)
                        .datesUntil(LocalDate.of(2022, 9, 25))
                        .filter(week::isWorkingDay))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(20, 21, 22, 23);
        assertThat(week.shift(LocalDate.of(2022, 9, 17), 4)).isEqualTo("2022-09-23");
        assertThat(week.shift(LocalDate.of(2022, 9, 24), -4)).isEqualTo("2022-09-20");
        assertThatThrownBy(() -> week.shift(LocalDate.of(2022, 9, 17), 5)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> week.shift(LocalDate.of(2022, 9, 24), -5))
                .isInstanceOf(OutsideCalendarException.class);
        assertThat(week.name()).isEqualTo("One week");
        assertThat(week.version()).isEqualTo("1");
        assertThat(week.firstDay()).isEqualTo("2022-09-17");
        assertThat(week.horizon()).isEqualTo("2022-09-24");
    }

    @Test
    @DisplayName("refuses a holiday listed twice, or outside its years, or a horizon before its first day")
    void refusesWhatCannotBe() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        BankHoliday holiday = new BankHoliday(LocalDate.of(2022, 12, 26), "Boxing Day", false);
        BankHoliday outside = new BankHoliday(LocalDate.of(2023, 12, 26), "Boxing Day", false);

        assertThatThrownBy(() -> WorkingDayCalendar.of("x", "1", first, last, List.of(holiday, holiday)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("bank holiday must be listed once, but was 2022-12-26");
        assertThatThrownBy(() -> WorkingDayCalendar.of("x", "1", first, last, List.of(outside)))
                .hasMessage("bank holiday must fall from 2022-01-01 to 2022-12-31, but was 2023-12-26");
        assertThatThrownBy(() -> WorkingDayCalendar.of("x", "1", last, first, List.of()))
                .hasMessage("calendar horizon must not be before its first day 2022-12-31, but was 2022-01-01");
    }
}

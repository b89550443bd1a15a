package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("The named days")
class NamedDaysTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2021-12-25, Christmas Day", // Saturday: the list shows 27 December only
        "2021-12-27, Christmas Day (substitute day)",
        "2021-12-28, Boxing Day (substitute day)",
        "2022-12-25, Christmas Day", // Sunday
        "2022-12-26, Boxing Day",
        "2023-12-25, Christmas Day", // Monday, and on the list
        "2020-12-26, Boxing Day", // Saturday: "26th December, if it be not a Sunday"
        "2020-12-28, Boxing Day (substitute day)",
        "2022-04-15, Good Friday",
        "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
    })
    @DisplayName("are the bank holidays observed, and the actual days where the list shows only a substitute")
    void areObservedOrActual(LocalDate day, String name) {
        assertThat(CALENDAR.namedDayOn(day)).contains(name);
    }

    @ParameterizedTest(name = "{0} is none")
    @CsvSource({
        "2021-12-26", // Sunday
        "2021-12-24",
        "2022-01-01", // Saturday: New Year's Day is a bank holiday by proclamation only, and that named 3 January
        "2022-05-30", // the last Monday in May, proclaimed away
        "2022-11-25",
        "2022-04-17", // Easter Sunday
    })
    @DisplayName("are no others")
    void areNoOthers(LocalDate day) {
        assertThat(CALENDAR.namedDayOn(day)).isEmpty();
    }

    @Test
    @DisplayName("take three days from the week of Christmas 2021, where the list of bank holidays takes two")
    void takeThreeDaysFromChristmas2021() {
        List<LocalDate> week = LocalDate.of(2021, 12, 22)
                .datesUntil(LocalDate.of(2021, 12, 29))
                .toList();

        assertThat(week.stream().filter(day -> CALENDAR.namedDayOn(day).isPresent()))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(25, 27, 28);
        assertThat(week.stream().filter(day -> CALENDAR.holidayOn(day).isPresent()))
                .hasSize(2);
    }

    @Test
    @DisplayName("hold Good Friday by reckoning, as it is published for every year known")
    void holdGoodFridayByReckoning() {
        WorkingDayCalendar withoutAList =
                WorkingDayCalendar.of("1971 Act only", "1", CALENDAR.firstDay(), CALENDAR.horizon(), List.of());

        assertThat(goodFridays(withoutAList)).hasSize(17).isEqualTo(goodFridays(CALENDAR));
    }

    @Test
    @DisplayName("are refused outside the years known, like every day")
    void areRefusedOutside() {
        assertThatThrownBy(() -> CALENDAR.namedDayOn(LocalDate.of(2029, 12, 25)))
                .isInstanceOf(OutsideCalendarException.class);
    }

    private static List<LocalDate> goodFridays(WorkingDayCalendar calendar) {
        return CALENDAR.firstDay()
                .datesUntil(CALENDAR.horizon().plusDays(1))
                .filter(day ->
                        calendar.namedDayOn(day).filter("Good Friday"::equals).isPresent())
                .toList();
    }
}

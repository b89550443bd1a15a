package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("Calendars joined")
class JoinedCalendarsTest {

    private static final WorkingDayCalendar ENGLAND = BankHolidays.englandAndWales();
    private static final LocalDate ST_ANDREW = LocalDate.of(2022, 11, 30);

    /** Some of Scotland's, a year and a half of them. */
    private static final WorkingDayCalendar SCOTLAND = WorkingDayCalendar.of(
            "Scotland",
            "edition of 2022",
            LocalDate.of(2022, 7, 1),
            LocalDate.of(2023, 12, 31),
            List.of(
                    new BankHoliday(ST_ANDREW, "St Andrew's Day", false),
                    new BankHoliday(LocalDate.of(2022, 12, 26), "Boxing Day", false),
                    new BankHoliday(LocalDate.of(2022, 12, 27), "Christmas holiday", false)));

    private static final WorkingDayCalendar JOINED = ENGLAND.joinedWith(SCOTLAND);

    @Test
    @DisplayName("work where both do")
    void workWhereBothDo() {
        assertThat(JOINED.isWorkingDay(ST_ANDREW)).isFalse();
        assertThat(JOINED.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(JOINED.shift(LocalDate.of(2022, 11, 29), 2)).isEqualTo("2022-12-02");
        assertThat(ENGLAND.shift(LocalDate.of(2022, 11, 29), 2)).isEqualTo("2022-12-01");
    }

    @Test
    @DisplayName("know the days that both know, and refuse the rest")
    void knowWhatBothKnow() {
        assertThat(JOINED.firstDay()).isEqualTo("2022-07-01");
        assertThat(JOINED.horizon()).isEqualTo("2023-12-31");
        assertThat(JOINED.holidays()).hasSize(14).allMatch(holiday -> JOINED.knows(holiday.date()));
        assertThatThrownBy(() -> JOINED.next(LocalDate.of(2022, 6, 30)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageStartingWith("the calendar 'England and Wales joined with Scotland' must be asked");
    }

    @Test
    @DisplayName("tell the holidays of either, and both names where they differ")
    void tellTheHolidaysOfEither() {
        assertThat(JOINED.dayOff(ST_ANDREW)).contains("St Andrew's Day");
        assertThat(JOINED.dayOff(LocalDate.of(2022, 12, 26))).contains("Boxing Day");
        assertThat(JOINED.dayOff(LocalDate.of(2022, 12, 27)))
                .contains("Christmas Day (substitute day); Christmas holiday");
    }

    @Test
    @DisplayName("tell both names, editions and closures, each once")
    void tellBothNames() {
        WorkingDayCalendar closed = SCOTLAND.withClosures("a shutdown", List.of(new Closure(ST_ANDREW, "shutdown")));

        assertThat(JOINED)
                .hasToString("England and Wales joined with Scotland bank holidays, 2022-07-01 to 2023-12-31, as"
                        + " published up to 21 August 2026; edition of 2022");
        assertThat(JOINED.version()).isEqualTo("as published up to 21 August 2026; edition of 2022");
        assertThat(JOINED.joinedWith(closed).name())
                .isEqualTo("England and Wales joined with Scotland with a shutdown");
        assertThat(ENGLAND.joinedWith(ENGLAND)).hasToString(ENGLAND.toString());
    }

    @Test
    @DisplayName("keep the closures of either within the days both know")
    void keepTheClosures() {
        WorkingDayCalendar closed = ENGLAND.withClosures(
                "a shutdown",
                List.of(
                        new Closure(LocalDate.of(2022, 12, 28), "shutdown"),
                        new Closure(LocalDate.of(2021, 12, 29), "shutdown")));

        assertThat(closed.joinedWith(SCOTLAND).dayOff(LocalDate.of(2022, 12, 28)))
                .contains("shutdown");
        assertThat(SCOTLAND.joinedWith(closed).next(LocalDate.of(2022, 12, 23))).isEqualTo("2022-12-29");
    }

    @Test
    @DisplayName("must know a day in common")
    void mustKnowADayInCommon() {
        WorkingDayCalendar later =
                WorkingDayCalendar.of("Later", "1", LocalDate.of(2030, 1, 1), LocalDate.of(2031, 12, 31), List.of());

        assertThatThrownBy(() -> ENGLAND.joinedWith(later))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("calendar joined with 'England and Wales' must know a day from 2012-01-01 to 2028-12-31,"
                        + " but was '2030-01-01 to 2031-12-31'");
    }
}

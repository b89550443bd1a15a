package uk.sharedservices.partnership.period.clear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.period.clear.ClearDayPolicy.CALENDAR_DAYS;
import static uk.sharedservices.partnership.period.clear.ClearDayPolicy.EXCLUDE_SUNDAYS_AND_BREAKS;
import static uk.sharedservices.partnership.period.clear.ClearDayPolicy.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("Clear days")
class ClearDaysTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0}: {2} clear days, {3}, before {1}: by {4}")
    @CsvSource({
        "D01, 2022-11-23, 5, WORKING_DAYS, 2022-11-15",
        "D01, 2022-11-23, 5, CALENDAR_DAYS, 2022-11-17",
        "law.md 4.2 reading C, 2022-11-23, 5, EXCLUDE_SUNDAYS_AND_BREAKS, 2022-11-16",
        "D02, 2022-11-23, 28, CALENDAR_DAYS, 2022-10-25",
        "D02, 2022-11-23, 28, WORKING_DAYS, 2022-10-13",
        "D06, 2023-01-04, 5, WORKING_DAYS, 2022-12-22",
        "D06, 2023-01-04, 5, CALENDAR_DAYS, 2022-12-29",
        "D07 a Sunday, 2022-04-20, 5, WORKING_DAYS, 2022-04-10",
        "D08, 2022-09-21, 5, WORKING_DAYS, 2022-09-12",
        "D09 a Sunday, 2022-06-08, 5, WORKING_DAYS, 2022-05-29"
    })
    void latestBefore(String source, LocalDate event, int days, ClearDayPolicy policy, LocalDate latest) {
        assertThat(new ClearDays(days, policy).latestBefore(event, CALENDAR))
                .as(source)
                .isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0}: {2} clear days, {3}, after {1}: from {4}")
    @CsvSource({
        "D04, 2022-11-15, 5, WORKING_DAYS, 2022-11-23",
        "D04, 2022-11-15, 5, CALENDAR_DAYS, 2022-11-21",
        "reg 10, 2022-11-17, 5, WORKING_DAYS, 2022-11-25",
        "reg 10, 2022-11-17, 5, CALENDAR_DAYS, 2022-11-23",
        "N28 CA 2006 s360, 2023-03-01, 21, CALENDAR_DAYS, 2023-03-23",
        "N29 Railway Sleepers, 1885-02-25, 14, CALENDAR_DAYS, 1885-03-12"
    })
    void earliestAfter(String source, LocalDate notice, int days, ClearDayPolicy policy, LocalDate earliest) {
        assertThat(new ClearDays(days, policy).earliestAfter(notice, CALENDAR))
                .as(source)
                .isEqualTo(earliest);
    }

    @ParameterizedTest(name = "{0}: at least {2} days before {1}, by {3}")
    @CsvSource({
        "CPR 2.8(4) Friday, 2023-10-20, 3, 2023-10-16",
        "CPR 2.8(4) Monday, 2025-10-20, 3, 2025-10-14",
        "CPR 2.8(4) six days count every day, 2023-10-20, 6, 2023-10-13",
        "Clarion, 2017-03-30, 7, 2017-03-22",
        "Clarion, 2017-03-14, 5, 2017-03-06",
        "Insolvency Rules, 2017-03-18, 14, 2017-03-03"
    })
    @DisplayName("are counted by the Civil Procedure Rules in working days when five or fewer (R3a)")
    void inCourt(String source, LocalDate hearing, int days, LocalDate latest) {
        assertThat(ClearDays.inCourt(days).latestBefore(hearing, CALENDAR))
                .as(source)
                .isEqualTo(latest);
    }

    @Test
    @DisplayName("leave a hearing at least 28 days after notice of 1 October for 30 October (CPR 2.8)")
    void hearingAfterNotice() {
        assertThat(ClearDays.inCourt(28).earliestAfter(LocalDate.of(2023, 10, 1), CALENDAR))
                .isEqualTo("2023-10-30");
    }

    @Test
    @DisplayName("were not given in Elitestone: papers of Thursday 26 April for Tuesday 1 May 1990 (D05)")
    void elitestone() {
        WorkingDayCalendar weekends = WorkingDayCalendar.of(
                "weekends of 1990", "for this case", LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31), List.of());

        assertThat(new ClearDays(3, WORKING_DAYS).latestBefore(LocalDate.of(1990, 5, 1), weekends))
                .isEqualTo("1990-04-25")
                .isBefore("1990-04-26");
        assertThat(new ClearDays(3, CALENDAR_DAYS).latestBefore(LocalDate.of(1990, 5, 1), weekends))
                .isAfter("1990-04-26");
    }

    @Test
    @DisplayName("were not given before the Herefordshire sessions: served 9 October for 19 October (N30)")
    void herefordshireJustices() {
        assertThat(new ClearDays(10, CALENDAR_DAYS).latestBefore(LocalDate.of(1819, 10, 19), CALENDAR))
                .isEqualTo("1819-10-08");
    }

    @Test
    @DisplayName("leave out Christmas Day itself where weekends count, although the list shows its substitute")
    void namedDays() {
        // Sat 25 Dec 2021 is Christmas Day, Sun 26 a Sunday, Mon 27 and Tue 28 the substitutes.
        assertThat(new ClearDays(3, EXCLUDE_SUNDAYS_AND_BREAKS).earliestAfter(LocalDate.of(2021, 12, 23), CALENDAR))
                .isEqualTo("2021-12-31");
    }

    @Test
    @DisplayName("are one or more, and a year of them at most")
    void oneOrMore() {
        assertThatThrownBy(() -> new ClearDays(0, WORKING_DAYS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("clear days must be 1 to 366, but was 0");
        assertThatThrownBy(() -> new ClearDays(367, WORKING_DAYS)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("say how many and of which kind")
    void inWords() {
        assertThat(new ClearDays(5, WORKING_DAYS)).hasToString("5 clear days (working days only)");
        assertThat(new ClearDays(1, CALENDAR_DAYS)).hasToString("1 clear day (calendar days)");
    }

    @Test
    @DisplayName("give a deadline on a shut day with the latest office day beside it")
    void officeDay() {
        Deadline sunday = Deadline.on(LocalDate.of(2022, 4, 10), CALENDAR);

        assertThat(sunday.officesShut()).isTrue();
        assertThat(sunday).hasToString("Sunday 10 April 2022, in office hours by Friday 8 April 2022");
        assertThat(Deadline.on(LocalDate.of(2022, 11, 15), CALENDAR)).hasToString("Tuesday 15 November 2022");
        assertThat(Deadline.on(LocalDate.of(2029, 1, 2), CALENDAR).latestOfficeDay())
                .isEmpty();
    }
}

package uk.sharedservices.partnership.agreement.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The latest day to give notice")
class LatestNoticeTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0} {1} to end {2}: {3} or, clear, {4}")
    @CsvSource({
        "4, WEEKS, 2022-12-21, 2022-11-23, 2022-11-22",
        "4, WEEKS, 2022-12-31, 2022-12-03, 2022-12-02",
        "16, MONTHS, 2022-04-12, 2020-12-12, 2020-12-11",
        "3, MONTHS, 2024-02-29, 2023-11-30, 2023-11-28",
        "3, MONTHS, 2023-03-01, 2022-12-01, 2022-11-30",
        "1, MONTHS, 2023-03-30, 2023-02-28, 2023-02-28",
        "30, WORKING_DAYS, 2016-10-31, 2016-09-19, 2016-09-18",
        "29, DAYS, 2026-07-31, 2026-07-02, 2026-07-01",
        "4, DAYS, 2022-10-25, 2022-10-21, 2022-10-20",
    })
    @DisplayName("is the greatest day whose end is not after the wanted one")
    void isTheGreatestDay(int amount, PeriodUnit unit, LocalDate wanted, LocalDate corresponding, LocalDate clear) {
        Answer.Readings<LocalDate> latest = latest(NoticeTerms.of(NoticePeriod.of(amount, unit)), wanted);

        assertThat(latest.reading("CORRESPONDING_DATE").value()).isEqualTo(corresponding);
        assertThat(latest.reading("CLEAR").value()).isEqualTo(clear);
        assertThat(latest.defaultReading()).isEqualTo("CLEAR");
    }

    @Test
    @DisplayName("for a fixed expiry day is reckoned from the last such day")
    void forAFixedExpiryDay() {
        NoticeTerms terms =
                NoticeTerms.of(NoticePeriod.of(12, PeriodUnit.MONTHS)).expiringOn(MonthDay.of(3, 31));
        Answer.Readings<LocalDate> latest = latest(terms, LocalDate.of(2024, 12, 31));

        assertThat(latest.reading("CORRESPONDING_DATE").value()).isEqualTo("2023-03-31");
        assertThat(latest.reading("CLEAR").value()).isEqualTo("2023-03-30");
        assertThat(latest.derivation().sentences())
                .containsOnlyOnce(
                        "Notice may expire only on 31 March, and the last on or before the wanted end is Sunday"
                                + " 31 March 2024. [R6]")
                .contains(
                        "Clear reading, the notice may name no day before the day after the period: to name Sunday 31"
                                + " March 2024, notice is given by Thursday 30 March 2023. [R5]",
                        "The day of giving, Friday 31 March 2023, is left out; 12 months later the month ends the period"
                                + " on the day with the same number: Sunday 31 March 2024. [R2]");
    }

    @Test
    @DisplayName("cannot be said in working days past the published bank holidays")
    void pastTheHorizon() {
        assertThat(LatestNotice.forEnd(
                        NoticeTerms.of(NoticePeriod.of(5, PeriodUnit.WORKING_DAYS)),
                        LocalDate.of(2029, 1, 31),
                        CALENDAR))
                .isInstanceOf(Answer.CannotSay.class);
    }

    private static Answer.Readings<LocalDate> latest(NoticeTerms terms, LocalDate wanted) {
        return (Answer.Readings<LocalDate>) LatestNotice.forEnd(terms, wanted, CALENDAR);
    }
}

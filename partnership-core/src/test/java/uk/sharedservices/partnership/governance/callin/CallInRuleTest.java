package uk.sharedservices.partnership.governance.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.governance.callin.DayOne.NEXT_WORKING_DAY;
import static uk.sharedservices.partnership.governance.callin.DayOne.PUBLICATION_DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.published.BankHolidays;

@DisplayName("A call-in rule")
class CallInRuleTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0}: published {4}, closes {5}, effective {6}")
    @CsvSource({
        "D10 Stockport, 5, PUBLICATION_DAY, NEXT_DAY, 2022-11-24, 2022-11-30, 2022-12-01",
        "D10 clear days, 5, NEXT_WORKING_DAY, NEXT_WORKING_DAY, 2022-11-24, 2022-12-01, 2022-12-02",
        "D11 CAB395, 5, PUBLICATION_DAY, NEXT_DAY, 2022-06-29, 2022-07-05, 2022-07-06",
        "D12, 5, PUBLICATION_DAY, NEXT_DAY, 2023-09-21, 2023-09-27, 2023-09-28",
        "D13 Huntingdonshire, 5, NEXT_WORKING_DAY, NEXT_WORKING_DAY, 2015-07-21, 2015-07-28, 2015-07-29",
        "D14 a Saturday, 5, PUBLICATION_DAY, NEXT_DAY, 2022-10-03, 2022-10-07, 2022-10-08",
        "3899 a Saturday, 5, PUBLICATION_DAY, NEXT_DAY, 2019-03-11, 2019-03-15, 2019-03-16",
        "3758 over New Year, 5, PUBLICATION_DAY, NEXT_DAY, 2018-12-28, 2019-01-04, 2019-01-05",
        "D15, 5, NEXT_WORKING_DAY, NEXT_WORKING_DAY, 2022-12-21, 2022-12-30, 2023-01-03",
        "D17, 5, NEXT_WORKING_DAY, LAST_DAY, 2021-03-25, 2021-04-01, 2021-04-01",
        "published on a Saturday, 5, PUBLICATION_DAY, NEXT_DAY, 2022-11-26, 2022-12-02, 2022-12-03"
    })
    void dates(
            String source,
            int days,
            DayOne dayOne,
            TakesEffect effective,
            LocalDate published,
            LocalDate closes,
            LocalDate effectiveFrom) {
        CallInDates dates = CallInRule.of(days, dayOne, effective).dates(published, CALENDAR);

        assertThat(dates.closes()).as(source).contains(closes);
        assertThat(dates.effectiveFrom()).as(source).isEqualTo(effectiveFrom);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 61})
    @DisplayName("has from one to sixty working days")
    void hasDays(int days) {
        assertThatThrownBy(() -> CallInRule.of(days, PUBLICATION_DAY, TakesEffect.NEXT_DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("call-in period must be 1 to 60 working days, but was " + days);
    }

    @Test
    @DisplayName("says itself in words")
    void inWords() {
        assertThat(CallInRule.of(5, PUBLICATION_DAY, TakesEffect.NEXT_DAY))
                .hasToString(
                        "5 working days, the first of them the day of publication; effective on the next civil day");
        assertThat(CallInRule.of(1, NEXT_WORKING_DAY, TakesEffect.LAST_DAY))
                .hasToString(
                        "1 working day, the first of them the first working day after publication; effective on the last"
                                + " day of call-in");
    }
}

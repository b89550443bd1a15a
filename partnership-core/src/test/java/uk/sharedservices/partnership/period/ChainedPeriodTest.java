package uk.sharedservices.partnership.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A period that starts as another expires at midnight")
class ChainedPeriodTest {

    @ParameterizedTest(name = "{1} {2} after {0} end {3}: {4}")
    @CsvSource({
        "2011-06-02, 6, YEARS, 2017-06-02, Matthew v Sedman (N38)",
        "2023-03-31, 12, MONTHS, 2024-03-31, a year's term after another",
        "2023-02-28, 1, MONTHS, 2023-03-31, day 1 is 1 March",
        "2023-04-30, 1, MONTHS, 2023-05-31, day 1 is 1 May",
        "2024-02-29, 1, YEARS, 2025-02-28, day 1 is 1 March",
        "2022-12-21, 28, DAYS, 2023-01-18, no spare day",
        "2022-12-23, 2, WORKING_DAYS, 2022-12-29, day 1 is the first working day after",
    })
    @DisplayName("counts the following day as day 1")
    void noSpareDay(LocalDate expired, int amount, PeriodUnit unit, LocalDate lastDay, String why) {
        assertThat(chained(expired, NoticePeriod.of(amount, unit)).orThrow())
                .as(why)
                .isEqualTo(lastDay);
        assertThat(chained(expired, NoticePeriod.beginningWith(amount, unit)).orThrow())
                .isEqualTo(lastDay);
    }

    @Test
    @DisplayName("explains itself, and speaks of no day of giving")
    void explainsItself() {
        assertThat(chained(LocalDate.of(2011, 6, 2), NoticePeriod.of(6, PeriodUnit.YEARS))
                        .derivation()
                        .sentences())
                .startsWith(
                        "What is the last day of the period that follows?",
                        "Earlier period expires: at midnight at the end of Thursday 2 June 2011.",
                        "Length: 6 years.",
                        "The period starts as the earlier one expires, at midnight at the end of Thursday 2 June 2011: no"
                                + " day is left out and day 1 is Friday 3 June 2011. [R1c]",
                        "The period of 6 years ends the day before the corresponding date: Friday 2 June 2017. [R2b]")
                .noneMatch(sentence -> sentence.contains("giving"));
    }

    @Test
    @DisplayName("cannot be counted in working days past the published bank holidays")
    void pastTheHorizon() {
        assertThat(chained(LocalDate.of(2028, 12, 29), NoticePeriod.of(5, PeriodUnit.WORKING_DAYS)))
                .isInstanceOf(Answer.CannotSay.class);
    }

    private static Answer<LocalDate> chained(LocalDate expired, NoticePeriod length) {
        return ChainedPeriod.lastDay(expired, length, BankHolidays.englandAndWales());
    }
}

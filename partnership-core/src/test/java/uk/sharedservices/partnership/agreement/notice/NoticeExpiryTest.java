package uk.sharedservices.partnership.agreement.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("Notice")
class NoticeExpiryTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0} {1} given {2} ends {3}: {4}")
    @CsvSource({
        "4, WEEKS, 2022-11-23, 2022-12-21, the reference clause",
        "4, WEEKS, 2022-11-24, 2022-12-22, a day later ends a day later",
        "4, WEEKS, 2022-12-02, 2022-12-30, bank holidays inside do not extend it",
        "4, WEEKS, 2022-12-05, 2023-01-02, it may end on a bank holiday",
        "4, WEEKS, 2012-09-03, 2012-10-01, practitioners' example",
        "4, WEEKS, 2023-03-25, 2023-04-22, the clocks change and nothing follows",
        "12, WEEKS, 2011-04-27, 2011-07-20, Haywood",
        "12, WEEKS, 2011-04-26, 2011-07-19, Haywood if effective a day sooner",
        "3, MONTHS, 2008-11-03, 2009-02-03, Wang v University of Keele",
        "4, MONTHS, 1978-09-30, 1979-01-30, Dodds v Walker",
        "2, MONTHS, 1983-03-23, 1983-05-23, E J Riley v Eurostile",
        "1, MONTHS, 2023-01-31, 2023-02-28, no 31 February",
        "1, MONTHS, 2024-01-31, 2024-02-29, a leap year",
        "1, MONTHS, 2023-02-28, 2023-03-28, the number and not the month's end",
        "2, MONTHS, 2023-01-31, 2023-03-31, months are added in one step",
        "3, MONTHS, 2022-11-30, 2023-02-28, no 30 February",
        "6, MONTHS, 2022-08-31, 2023-02-28, no 31 February",
        "4, MONTHS, 2023-03-02, 2023-07-02, a Sunday is not moved: MY Contracts",
        "12, MONTHS, 2024-02-29, 2025-02-28, no 29 February",
        "1, YEARS, 2024-02-29, 2025-02-28, a year is twelve months",
        "6, YEARS, 2011-06-02, 2017-06-02, Matthew v Sedman",
        "28, DAYS, 2023-03-01, 2023-03-29, after the date of the notice",
        "20, WORKING_DAYS, 2022-12-12, 2023-01-12, 26 and 27 December and 2 January are left out",
        "3, MONTHS, 2023-11-29, 2024-02-29, an exact match in a leap year (N17)",
        "3, MONTHS, 2023-11-30, 2024-02-29, two days of giving and one expiry (N17)",
        "5, WORKING_DAYS, 2022-09-15, 2022-09-23, 19 September is left out",
        "10, WORKING_DAYS, 2022-05-26, 2022-06-13, 30 May is worked and 2 and 3 June are not (N34)",
        "5, WORKING_DAYS, 2023-04-28, 2023-05-09, 1 and 8 May are left out (N35)",
    })
    @DisplayName("runs from the day after it is given to the end of its last day")
    void runsFromTheDayAfter(int amount, PeriodUnit unit, LocalDate given, LocalDate lastDay, String why) {
        NoticeExpiry expiry = expiry(NoticePeriod.of(amount, unit), given);

        assertThat(expiry.lastDay()).isInstanceOf(Answer.Determined.class);
        assertThat(expiry.lastDay().orThrow()).as(why).isEqualTo(lastDay);
        assertThat(expiry.firstFreeDay().orThrow()).isEqualTo(lastDay.plusDays(1));
        assertThat(PeriodCount.of(NoticePeriod.of(amount, unit), CALENDAR).lastDay(given))
                .as("without its working")
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} {1} beginning with {2} ends {3}: {4}")
    @CsvSource({
        "28, DAYS, 2023-03-01, 2023-03-28, day 1 is the day of giving",
        "4, WEEKS, 2022-11-23, 2022-12-20, the reference clause if it so began",
        "6, YEARS, 2022-11-23, 2028-11-22, a record of the decision is kept to then",
        "1, MONTHS, 2023-01-30, 2023-02-28, no corresponding date: the month's last day",
        "1, MONTHS, 2023-01-31, 2023-02-28, likewise",
        "1, MONTHS, 2023-01-28, 2023-02-27, the day before the corresponding date",
        "1, MONTHS, 2023-02-01, 2023-02-28, the day before the corresponding date",
        "1, YEARS, 2024-02-29, 2025-02-28, no corresponding date",
        "5, WORKING_DAYS, 2022-09-15, 2022-09-22, the start is a working day and counts",
        "5, WORKING_DAYS, 2022-09-17, 2022-09-26, the start is a Saturday and does not",
    })
    @DisplayName("that begins with the day of giving ends a day sooner")
    void beginningWith(int amount, PeriodUnit unit, LocalDate given, LocalDate lastDay, String why) {
        assertThat(expiry(NoticePeriod.beginningWith(amount, unit), given)
                        .lastDay()
                        .orThrow())
                .as(why)
                .isEqualTo(lastDay);
    }

    @Nested
    @DisplayName("may name an end")
    class MayNameAnEnd {

        @Test
        @DisplayName("on either reading; when we are out is the corresponding date, what we name the clear one")
        void onEitherReading() {
            NoticeExpiry expiry = expiry(NoticePeriod.of(4, PeriodUnit.WEEKS), LocalDate.of(2022, 11, 23));
            Answer.Readings<LocalDate> out = readings(expiry.earliestEnd());
            Answer.Readings<LocalDate> named = readings(expiry.endToName());

            assertThat(out.reading("CORRESPONDING_DATE").value()).isEqualTo("2022-12-21");
            assertThat(out.reading("CLEAR").value()).isEqualTo("2022-12-22");
            assertThat(out.defaultReading()).isEqualTo("CORRESPONDING_DATE");
            assertThat(named.readings()).isEqualTo(out.readings());
            assertThat(named.defaultReading()).isEqualTo("CLEAR");
            assertThat(out.derivation().rules()).extracting(Rule::id).containsExactly("R1", "R5");
        }

        @ParameterizedTest(name = "{0} days given {1}: clear, not before {2}: {3}")
        @CsvSource({
            "21, 2023-03-01, 2023-03-23, notice of a meeting (N28)",
            "14, 1885-02-25, 1885-03-12, Railway Sleepers (N29)",
            "10, 1819-10-08, 1819-10-19, Herefordshire Justices: 9 October was bad (N30)",
        })
        @DisplayName("as clear days ask, where the clear reading is the law")
        void asClearDaysAsk(int days, LocalDate given, LocalDate notBefore, String why) {
            Answer.Readings<LocalDate> end = readings(
                    expiry(NoticePeriod.of(days, PeriodUnit.DAYS), given).earliestEnd());

            assertThat(end.reading("CLEAR").value()).as(why).isEqualTo(notBefore);
        }

        @ParameterizedTest(name = "{0} months given {1} expiring 31 March: {2} or, clear, {3}")
        @CsvSource({
            "12, 2022-03-31, 2023-03-31, 2024-03-31",
            "12, 2022-04-01, 2024-03-31, 2024-03-31",
            "6, 2022-09-30, 2023-03-31, 2023-03-31",
            "6, 2022-10-01, 2024-03-31, 2024-03-31",
        })
        @DisplayName("only on the fixed day of the year, where one day's reading can move it by a year")
        void onlyOnTheFixedDay(int months, LocalDate given, LocalDate corresponding, LocalDate clear) {
            NoticeTerms terms =
                    NoticeTerms.of(NoticePeriod.of(months, PeriodUnit.MONTHS)).expiringOn(MonthDay.of(3, 31));
            Answer.Readings<LocalDate> end =
                    readings(NoticeExpiry.of(terms, given, CALENDAR).earliestEnd());

            assertThat(end.reading("CORRESPONDING_DATE").value()).isEqualTo(corresponding);
            assertThat(end.reading("CLEAR").value()).isEqualTo(clear);
            assertThat(end.agree()).isEqualTo(corresponding.equals(clear));
            assertThat(end.derivation().rules()).extracting(Rule::id).contains("R6");
        }
    }

    @Nested
    @DisplayName("cannot be reckoned")
    class CannotBeReckoned {

        @Test
        @DisplayName("in working days past the published bank holidays")
        void pastTheHorizon() {
            NoticeExpiry expiry = expiry(NoticePeriod.of(20, PeriodUnit.WORKING_DAYS), LocalDate.of(2028, 12, 15));

            assertThat(((Answer.CannotSay<LocalDate>) expiry.lastDay()).missing())
                    .containsExactly("The bank holidays (England and Wales) are known from 1 January 2012 to"
                            + " 31 December 2028, and the count needs a day outside those years.");
            assertThat(expiry.earliestEnd().isAnswered()).isFalse();
            assertThatThrownBy(() -> expiry.firstFreeDay().orThrow()).hasMessageStartingWith("Cannot say. The bank");
        }

        @Test
        @DisplayName("but weeks need no calendar and go on")
        void weeksGoOn() {
            assertThat(expiry(NoticePeriod.of(4, PeriodUnit.WEEKS), LocalDate.of(2030, 1, 1))
                            .lastDay()
                            .orThrow())
                    .isEqualTo("2030-01-29");
        }
    }

    @Test
    @DisplayName("of no length, less than none, or beyond a century cannot be asked for")
    void impossiblePeriods() {
        assertThatThrownBy(() -> NoticePeriod.of(0, PeriodUnit.WEEKS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("period of notice must have an amount of at least 1, but was 0");
        assertThatThrownBy(() -> NoticePeriod.of(-4, PeriodUnit.WEEKS)).hasMessageEndingWith("but was -4");
        assertThatThrownBy(() -> NoticePeriod.of(400, PeriodUnit.YEARS))
                .hasMessage("period of notice must be at most 100 years, but was '400 years'");
        assertThatThrownBy(() ->
                        NoticeTerms.of(NoticePeriod.of(1, PeriodUnit.YEARS)).expiringOn(MonthDay.of(2, 29)))
                .hasMessage("expiry day must be a day that every year has, but was '29 February'");
    }

    @Test
    @DisplayName("explains itself in plain sentences")
    void explainsItself() {
        assertThat(expiry(NoticePeriod.of(20, PeriodUnit.WORKING_DAYS), LocalDate.of(2022, 12, 12))
                        .lastDay()
                        .derivation()
                        .sentences())
                .startsWith(
                        "What is the last day of the notice?",
                        "Notice: not less than 20 working days.",
                        "Given: Monday 12 December 2022.",
                        "Working days are counted, Monday to Friday: day 1 is Tuesday 13 December 2022 and day 20 is"
                                + " Thursday 12 January 2023, the last day; left out: Monday 26 December 2022 (Boxing"
                                + " Day), Tuesday 27 December 2022 (Christmas Day (substitute day)), Monday 2 January"
                                + " 2023 (New Year's Day (substitute day)). [R9]",
                        "Working days: England and Wales bank holidays, 2012-01-01 to 2028-12-31, as published up to 21"
                                + " August 2026.");
        assertThat(expiry(NoticePeriod.of(3, PeriodUnit.MONTHS), LocalDate.of(2022, 11, 30))
                        .lastDay()
                        .derivation()
                        .sentences())
                .contains(
                        "The day of giving, Wednesday 30 November 2022, is left out; 3 months later the month ends the"
                                + " period on its last day, for it has no such day: Tuesday 28 February 2023. [R2]",
                        "Working days: none needed, every day counts alike.");
    }

    @Test
    @DisplayName("explains how it begins with a day, by the rule for days and the rule for months")
    void explainsBeginningWith() {
        assertThat(expiry(NoticePeriod.beginningWith(28, PeriodUnit.DAYS), LocalDate.of(2023, 3, 1))
                        .lastDay()
                        .derivation()
                        .sentences())
                .contains(
                        "Notice: not less than 28 days beginning with the day of giving.",
                        "The period begins with the day of giving: day 1 is Wednesday 1 March 2023. [R1b]",
                        "day 28 is Tuesday 28 March 2023, the last day, and it counts to midnight. [R1]");
        assertThat(expiry(NoticePeriod.beginningWith(1, PeriodUnit.MONTHS), LocalDate.of(2023, 1, 30))
                        .lastDay()
                        .derivation()
                        .sentences())
                .contains(
                        "The period of 1 month ends on the last day of the month, which has no corresponding date: Tuesday 28 February"
                                + " 2023. [R2b]");
        assertThat(expiry(NoticePeriod.beginningWith(6, PeriodUnit.YEARS), LocalDate.of(2022, 11, 23))
                        .lastDay()
                        .derivation()
                        .sentences())
                .contains(
                        "The period of 6 years ends the day before the corresponding date: Wednesday 22 November 2028. [R2b]");
        assertThat(expiry(NoticePeriod.beginningWith(5, PeriodUnit.WORKING_DAYS), LocalDate.of(2022, 9, 15))
                        .lastDay()
                        .derivation()
                        .rules())
                .extracting(Rule::id)
                .containsExactly("R1b", "R9");
    }

    @Test
    @DisplayName("names the bank holidays before day 1 too")
    void namesHolidaysBeforeDayOne() {
        assertThat(expiry(NoticePeriod.of(2, PeriodUnit.WORKING_DAYS), LocalDate.of(2022, 12, 23))
                        .lastDay()
                        .derivation()
                        .toString())
                .contains(
                        "day 1 is Wednesday 28 December 2022 and day 2 is Thursday 29 December 2022, the last day; left"
                                + " out: Monday 26 December 2022 (Boxing Day), Tuesday 27 December 2022");
    }

    @Test
    @DisplayName("explains a fixed expiry day, and the first free day")
    void explainsAFixedDay() {
        NoticeExpiry expiry = NoticeExpiry.of(
                NoticeTerms.of(NoticePeriod.of(12, PeriodUnit.MONTHS)).expiringOn(MonthDay.of(3, 31)),
                LocalDate.of(2022, 3, 31),
                CALENDAR);

        assertThat(expiry.earliestEnd().derivation().sentences())
                .contains(
                        "Notice: not less than 12 months expiring on 31 March.",
                        "Clear reading, the notice may name no day before the day after the period: Saturday 1 April"
                                + " 2023. [R5]",
                        "Notice may expire only on 31 March, and the first on or after that day is Sunday 31 March 2024."
                                + " [R6]");
        assertThat(expiry.firstFreeDay().derivation().toString())
                .contains("The first free day is the day after: Saturday 1 April 2023. [R1]");
    }

    @Test
    @DisplayName("of days so far off that no date means anything is refused")
    void senselessDays() {
        NoticePeriod week = NoticePeriod.of(1, PeriodUnit.WEEKS);

        assertThatThrownBy(() -> expiry(week, LocalDate.MAX).lastDay())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day must be in the years 1000 to 9000, but was +999999999-12-31");
        assertThatThrownBy(() -> LatestNotice.forEnd(NoticeTerms.of(week), LocalDate.MIN, CALENDAR))
                .hasMessageStartingWith("day must be in the years 1000 to 9000");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"36525, DAYS", "5218, WEEKS", "1200, MONTHS", "100, YEARS", "26000, WORKING_DAYS"})
    @DisplayName("of a century is the longest")
    void aCenturyIsTheLongest(int most, PeriodUnit unit) {
        assertThat(NoticePeriod.of(most, unit).amount()).isEqualTo(most);
        assertThatThrownBy(() -> NoticePeriod.of(most + 1, unit)).isInstanceOf(InvalidValueException.class);
    }

    private static NoticeExpiry expiry(NoticePeriod period, LocalDate given) {
        return NoticeExpiry.of(NoticeTerms.of(period), given, CALENDAR);
    }

    private static Answer.Readings<LocalDate> readings(Answer<LocalDate> answer) {
        return (Answer.Readings<LocalDate>) answer;
    }
}

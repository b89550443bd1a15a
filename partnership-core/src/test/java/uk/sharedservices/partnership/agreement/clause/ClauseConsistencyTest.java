package uk.sharedservices.partnership.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A notice clause")
class ClauseConsistencyTest {

    private static final String CONTRADICTORY =
            "not less than 90 days (three months) notice by 31 December to end 31 March";
    private static final NoticePeriod THREE_MONTHS = NoticePeriod.of(3, PeriodUnit.MONTHS);
    private static final Optional<MonthDay> YEAR_END = Optional.of(MonthDay.of(3, 31));

    @Test
    @DisplayName("of 90 days (three months) to end 31 March contradicts itself in a leap year")
    void lengthsDiffer() {
        assertThat(reason(CONTRADICTORY, THREE_MONTHS, YEAR_END, "A-CLAUSE-LENGTHS"))
                .isEqualTo("\"90 days\" and \"three months\" are not the same length. To end 31 March 2023, in a common"
                        + " year, 90 days ask for notice by 31 December 2022, on the clear reading by 30 December 2022;"
                        + " three months ask for notice by 31 December 2022, on the clear reading by 30 December 2022."
                        + " To end 31 March 2024, in a leap year, 90 days ask for notice by 1 January 2024, on the clear"
                        + " reading by 31 December 2023; three months ask for notice by 31 December 2023, on the clear"
                        + " reading by 30 December 2023.");
    }

    @Test
    @DisplayName("by 31 December is a day too late on the clear reading")
    void byIsTooLate() {
        assertThat(reason(CONTRADICTORY, THREE_MONTHS, YEAR_END, "A-CLAUSE-BY"))
                .isEqualTo("To end 31 March 2023, in a common year, 90 days ask for notice by 31 December 2022, on the"
                        + " clear reading by 30 December 2022: 31 December 2022 is in time on the corresponding-date"
                        + " reading and 1 day too late on the clear one. To end 31 March 2023, in a common year, three"
                        + " months ask for notice by 31 December 2022, on the clear reading by 30 December 2022:"
                        + " 31 December 2022 is in time on the corresponding-date reading and 1 day too late on the"
                        + " clear one. To end 31 March 2024, in a leap year, three months ask for notice by 31 December"
                        + " 2023, on the clear reading by 30 December 2023: 31 December 2023 is in time on the"
                        + " corresponding-date reading and 1 day too late on the clear one.");
    }

    @ParameterizedTest(name = "\"{0}\" read as {1} {2}, {3}: breached {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not less than four weeks' prior written notice | 4 | WEEKS | | ",
                "not less than 28 days' notice | 4 | WEEKS | | ",
                "four weeks (28 days) notice | 4 | WEEKS | | ",
                "twelve (12) months' notice | 12 | MONTHS | | ",
                "twelve (10) months' notice | 12 | MONTHS | | A-CLAUSE-LENGTHS",
                "one year's notice, being twelve months | 1 | YEARS | | ",
                "three months' notice (90 days) | 3 | MONTHS | | A-CLAUSE-LENGTHS",
                "90 days or three months, whichever is the longer | 3 | MONTHS | | ",
                "not less than six months' notice | 4 | WEEKS | | A-CLAUSE-READ",
                "28 days beginning with the date of the notice | 28 | DAYS | | A-CLAUSE-READ",
                "400 years' notice | 4 | WEEKS | | A-CLAUSE-READ",
                "twelve months' notice expiring on 31 March | 12 | MONTHS | --03-31 | ",
                "twelve months' notice expiring on 31 March | 12 | MONTHS | --04-01 | A-CLAUSE-END",
                "twelve months' notice expiring on 31 March | 12 | MONTHS | | A-CLAUSE-END",
                "twelve months' notice to leave at the end of the financial year | 12 | MONTHS | --03-31 | ",
                "six months' notice by 31 December to end on the 31st day of March | 6 | MONTHS | --03-31 | A-CLAUSE-BY",
                "three months' notice by 30 December to end 31 March | 3 | MONTHS | --03-31 | ",
                "fifteen months' notice by 30 December to end 31 March | 15 | MONTHS | --03-31 | ",
                "twelve months' notice by 31 March expiring on 31 March | 12 | MONTHS | --03-31 | A-CLAUSE-BY",
                "reasonable notice in writing | 3 | MONTHS | | ",
            })
    @DisplayName("is held against itself and against what it is read as")
    void isHeldAgainstItself(String words, int amount, PeriodUnit unit, String expiresOn, String breached) {
        assertThat(
                        outcomes(
                                        words,
                                        NoticePeriod.of(amount, unit),
                                        Optional.ofNullable(expiresOn).map(MonthDay::parse))
                                .stream()
                                .filter(outcome -> outcome instanceof RuleOutcome.Breached)
                                .map(outcome -> outcome.rule().id()))
                .isEqualTo(breached == null ? List.of() : List.of(breached));
    }

    @Test
    @DisplayName("that begins with the date of the notice, so read, is clean")
    void beginningWith() {
        assertThat(outcomes(
                        "28 days beginning with the date of the notice",
                        NoticePeriod.beginningWith(28, PeriodUnit.DAYS),
                        Optional.empty()))
                .noneMatch(outcome -> outcome instanceof RuleOutcome.Breached);
    }

    @Test
    @DisplayName("with two lengths and no fixed end is shown over the end of February")
    void withoutAFixedEnd() {
        assertThat(reason("three months' notice (90 days)", THREE_MONTHS, Optional.empty(), "A-CLAUSE-LENGTHS"))
                .contains(
                        "Given on 1 December 2022, before a common year, three months end on 1 March 2023 and 90 days end"
                                + " on 1 March 2023.",
                        "Given on 1 December 2023, before a leap year, three months end on 1 March 2024 and 90 days end on"
                                + " 29 February 2024.");
    }

    @Test
    @DisplayName("says of what it does not state that the rule does not apply or that it cannot be said, and why")
    void doesNotApply() {
        assertThat(outcomes("reasonable notice", THREE_MONTHS, YEAR_END))
                .satisfiesExactly(
                        asRead -> assertThat(asRead).isInstanceOf(RuleOutcome.Undetermined.class),
                        endAsRead -> assertThat(endAsRead).isInstanceOf(RuleOutcome.Undetermined.class),
                        lengths -> assertThat(lengths).isInstanceOf(RuleOutcome.NotApplicable.class),
                        byDay -> assertThat(byDay).isInstanceOf(RuleOutcome.NotApplicable.class))
                .extracting(RuleOutcome::reason)
                .contains(
                        "The wording states no length that is understood.",
                        "The wording as known names no day on which notice expires, so that the day read, 31 March, cannot"
                                + " be held against it.");
    }

    private static String reason(String words, NoticePeriod period, Optional<MonthDay> expiresOn, String rule) {
        return outcomes(words, period, expiresOn).stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .map(RuleOutcome::reason)
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleOutcome> outcomes(String words, NoticePeriod period, Optional<MonthDay> expiresOn) {
        return ClauseConsistency.of(
                NoticeClause.builder()
                        .wording(words)
                        .period(period)
                        .expiresOn(expiresOn)
                        .status(FactStatus.RECORDED)
                        .source(Source.of("B", "clause 9"))
                        .build(),
                BankHolidays.englandAndWales());
    }
}

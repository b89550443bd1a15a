package uk.sharedservices.partnership.agreement.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Step;

@DisplayName("A notice that names an end")
class NoticeValidityTest {

    private static final NoticeTerms FOUR_WEEKS = NoticeTerms.of(NoticePeriod.of(4, PeriodUnit.WEEKS));

    @ParameterizedTest(name = "given 23 November 2022 and naming {0} is {1}")
    @CsvSource({
        "2022-12-20, TOO_SHORT",
        "2022-12-21, ARGUABLE",
        "2022-12-22, VALID",
        "2023-03-31, VALID",
    })
    @DisplayName("is good on both readings, on one, or on neither")
    void isGoodOnBothOnOneOrOnNeither(LocalDate named, NoticeVerdict verdict) {
        Answer<NoticeVerdict> answer = validity(FOUR_WEEKS, named);

        assertThat(answer.orThrow()).isEqualTo(verdict);
        assertThat(answer.derivation().sentences())
                .contains("4 weeks are 28 days; day 28 is Wednesday 21 December 2022, the last day, and it counts to"
                        + " midnight. [R1]")
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("The notice names ").endsWith("[R5]"));
    }

    @Test
    @DisplayName("is not permitted on another day than the clause fixes")
    void onAnotherDay() {
        Answer.NotPermitted<NoticeVerdict> answer = (Answer.NotPermitted<NoticeVerdict>)
                validity(FOUR_WEEKS.expiringOn(MonthDay.of(3, 31)), LocalDate.of(2023, 4, 30));

        assertThat(answer.rule().id()).isEqualTo("R6");
        assertThat(answer.reason()).isEqualTo("Notice may expire only on 31 March, and it names Sunday 30 April 2023.");
        assertThat(validity(FOUR_WEEKS.expiringOn(MonthDay.of(3, 31)), LocalDate.of(2023, 3, 31))
                        .orThrow())
                .isEqualTo(NoticeVerdict.VALID);
    }

    @ParameterizedTest(name = "naming {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-12-20 | is not the end that the period gives",
                "2022-11-22 | is before the notice itself",
                "2021-12-22 | is before the notice itself",
            })
    @DisplayName("that may be a slip is noted as one that a court may read through, within its limits (R7)")
    void aSlip(LocalDate named, String wrong) {
        Answer<NoticeVerdict> answer = validity(FOUR_WEEKS, named);

        assertThat(answer.orThrow()).as("a note is no verdict").isEqualTo(NoticeVerdict.TOO_SHORT);
        assertThat(noteOnASlip(answer))
                .contains(
                        "The date named " + wrong + ". If that is an obvious slip in stating the date, a court may read"
                                + " through it; it cures no notice that is in fact too short, no missed deadline, and no failure"
                                + " of a required form or method.");
        assertThat(answer.derivation().toString())
                .contains("Rule R7 (settled law)", "Mannai Investment Co Ltd v Eagle");
    }

    @Test
    @DisplayName("on another day of the year than the clause fixes is noted as a slip too, and a good notice is not")
    void aSlipInTheDayOfYear() {
        assertThat(noteOnASlip(validity(FOUR_WEEKS.expiringOn(MonthDay.of(3, 31)), LocalDate.of(2023, 3, 30))))
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("The date named is on another day of the year than the clause fixes."));
        assertThat(noteOnASlip(validity(FOUR_WEEKS, LocalDate.of(2022, 12, 21))))
                .isEmpty();
        assertThat(noteOnASlip(validity(FOUR_WEEKS, LocalDate.of(2022, 12, 22))))
                .isEmpty();
    }

    private static Optional<String> noteOnASlip(Answer<NoticeVerdict> answer) {
        return answer.derivation().steps().stream()
                .filter(step -> step.rule().equals(NoticeRules.R7))
                .map(Step::sentence)
                .findFirst();
    }

    private static Answer<NoticeVerdict> validity(NoticeTerms terms, LocalDate named) {
        return NoticeValidity.of(terms, LocalDate.of(2022, 11, 23), named, BankHolidays.englandAndWales());
    }
}

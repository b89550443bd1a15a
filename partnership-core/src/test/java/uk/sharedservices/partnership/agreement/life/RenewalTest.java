package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.agreement.life.Samples.SOURCE;
import static uk.sharedservices.partnership.agreement.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.agreement.life.Samples.byItself;
import static uk.sharedservices.partnership.agreement.life.Samples.day;
import static uk.sharedservices.partnership.agreement.life.Samples.fourWeeks;
import static uk.sharedservices.partnership.agreement.life.Samples.notice;
import static uk.sharedservices.partnership.agreement.life.Samples.term;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("An agreement for a year to 31 March 2022")
class RenewalTest {

    @ParameterizedTest(name = "on {0}: {1}, last day {2}")
    @CsvSource({
        "2022-03-31, IN_FORCE, 2024-03-31",
        "2022-04-01, IN_FORCE, 2024-03-31",
        "2024-03-31, IN_FORCE, 2024-03-31",
        "2024-04-01, EXPIRED, 2024-03-31",
    })
    @DisplayName("that renews itself twice at most expires at the end of the second renewal")
    void twiceAtMost(String asAt, AgreementState state, String lastDay) {
        Answer<AgreementStanding> answer = standing(renewing(Optional.of(2)).build(), asAt);

        assertThat(answer.orThrow().state()).isEqualTo(state);
        assertThat(answer.orThrow().lastDay()).contains(day(lastDay));
        assertThat(answer.derivation().sentences())
                .contains(
                        "The period starts as the earlier one expires, at midnight at the end of Friday 31 March 2023: no"
                                + " day is left out and day 1 is Saturday 1 April 2023. [R1c]",
                        "Renewed by itself 2 times for 12 months each, the agreement's term ends on Sunday 31 March 2024."
                                + " [A-RENEWAL]");
    }

    @Test
    @DisplayName("that renews itself year by year goes on without a last day until it is stopped in time")
    void yearByYear() {
        ServiceLevelAgreement rolling = renewing(Optional.empty()).build();
        ServiceLevelAgreement stopped = renewing(Optional.empty())
                .addNotices(notice(STOCKPORT, "2022-12-30")
                        .purpose(NoticePurpose.NOT_TO_RENEW)
                        .endNamed(day("2023-03-31"))
                        .build())
                .build();

        assertThat(standing(rolling, "2030-01-01").orThrow())
                .isEqualTo(new AgreementStanding(AgreementState.IN_FORCE, Optional.empty()));
        assertThat(standing(stopped, "2023-03-31").orThrow()).hasToString("in force, last day Friday 31 March 2023");
        assertThat(standing(stopped, "2023-04-01").orThrow().state()).isEqualTo(AgreementState.EXPIRED);
    }

    @Test
    @DisplayName("stopped a day too late for the clear reading stands two ways, a year apart")
    void stoppedLate() {
        ServiceLevelAgreement stopped = renewing(Optional.empty())
                .addNotices(notice(STOCKPORT, "2022-12-31")
                        .purpose(NoticePurpose.NOT_TO_RENEW)
                        .build())
                .build();
        Answer.Readings<AgreementStanding> after = (Answer.Readings<AgreementStanding>) standing(stopped, "2023-04-01");

        assertThat(after.theDefault().value()).hasToString("expired, last day Friday 31 March 2023");
        assertThat(after.reading("CLEAR").value()).hasToString("in force, last day Sunday 31 March 2024");
    }

    @Test
    @DisplayName("is not stopped by a notice that names a day on which no term runs out")
    void stoppedOnAnotherDay() {
        ServiceLevelAgreement agreement = renewing(Optional.empty())
                .addNotices(notice(STOCKPORT, "2022-06-01")
                        .purpose(NoticePurpose.NOT_TO_RENEW)
                        .endNamed(day("2023-01-31"))
                        .build())
                .build();

        assertThat(standing(agreement, "2023-04-01").derivation().sentences())
                .contains(
                        "The notice is not effective as given: it names a day on which no term of the agreement runs out."
                                + " [A-NOTICE]");
    }

    @Test
    @DisplayName("that renews only by agreement expires unless a variation sets a new last day")
    void byAgreement() {
        Renewal renewal = Renewal.builder()
                .byItself(false)
                .length(Period.ofYears(1))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();

        assertThat(standing(forAYear().renewal(renewal).build(), "2022-04-01")
                        .orThrow()
                        .state())
                .isEqualTo(AgreementState.EXPIRED);
    }

    @Test
    @DisplayName("whose renewal starts from a last day not known cannot be told")
    void noLastDay() {
        ServiceLevelAgreement agreement =
                renewing(Optional.empty()).term(term("2021-04-01", null)).build();

        assertThat(standing(agreement, "2022-04-01").inWords(Object::toString))
                .isEqualTo("Cannot say. The last day of the term of the sample agreement, from which it renews, is not"
                        + " known.");
    }

    @ParameterizedTest(name = "{0}, {1} times: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "P0D | 1 | length of renewal must be years and months, or days, above nothing, but was P0D",
                "P-1Y | 1 | length of renewal must be years and months, or days, above nothing, but was P-1Y",
                "P1M3D | 1 | length of renewal must be years and months, or days, above nothing, but was P1M3D",
                "P1D | 1 | length of renewal must be at least a week, but was P1D",
                "P400Y | 1 | renewals must come to a century at most, but was '1 of P400Y'",
                "P1Y | 101 | renewals must come to a century at most, but was '101 of P1Y'",
                "P1Y | 0 | number of renewals must be at least 1, but was 0",
                "P999999999Y | 999999999 | renewals must come to a century at most, but was '999999999 of P999999999Y'",
            })
    @DisplayName("cannot renew absurdly")
    void absurd(Period length, int times, String message) {
        assertThatThrownBy(() -> byItself(length, Optional.of(times))).hasMessage(message);
    }

    private static ServiceLevelAgreement.Builder forAYear() {
        return fourWeeks().term(term("2021-04-01", "2022-03-31"));
    }

    private static ServiceLevelAgreement.Builder renewing(Optional<Integer> atMost) {
        return forAYear().renewal(byItself(Period.ofYears(1), atMost));
    }

    private static Answer<AgreementStanding> standing(ServiceLevelAgreement agreement, String asAt) {
        return AgreementLife.of(agreement, BankHolidays.englandAndWales()).standingOn(day(asAt));
    }
}

package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.agreement.life.Samples.SOURCE;
import static uk.sharedservices.partnership.agreement.life.Samples.between;
import static uk.sharedservices.partnership.agreement.life.Samples.day;
import static uk.sharedservices.partnership.agreement.life.Samples.notice;
import static uk.sharedservices.partnership.agreement.life.Samples.term;
import static uk.sharedservices.partnership.agreement.life.Samples.waiver;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

/** Exits that councils made, law.md 5.3. Days that no page gives are assumed and marked so. */
@DisplayName("Of the exits that councils made")
class RealExitsTest {

    private static final CouncilCode SOUTH_SOMERSET = CouncilCode.of("E07000189");
    private static final CouncilCode EAST_DEVON = CouncilCode.of("E07000040");
    private static final CouncilCode WESTMINSTER = CouncilCode.of("E09000033");
    private static final CouncilCode KENSINGTON_AND_CHELSEA = CouncilCode.of("E09000020");
    private static final CouncilCode HAMMERSMITH_AND_FULHAM = CouncilCode.of("E09000013");
    private static final CouncilCode HAVERING = CouncilCode.of("E09000016");
    private static final CouncilCode NEWHAM = CouncilCode.of("E09000025");
    private static final CouncilCode BEXLEY = CouncilCode.of("E09000004");
    private static final CouncilCode BRACKNELL_FOREST = CouncilCode.of("E06000036");
    private static final CouncilCode WEST_BERKSHIRE = CouncilCode.of("E06000037");
    private static final CouncilCode WOKINGHAM = CouncilCode.of("E06000041");

    @Test
    @DisplayName("South Somerset and East Devon's shared chief executive ended on 31 July 2015, paid in lieu (row 3)")
    void paidInLieu() {
        PaymentInLieu payment = PaymentInLieu.builder()
                .agreedOn(day("2015-06-30"))
                .addAgreedBy(EAST_DEVON, SOUTH_SOMERSET)
                .amount(new PublishedFigure(PrintedNumber.of("42,124.87"), MoneyUnit.POUNDS))
                .lastDay(day("2015-07-31"))
                .reason("the shared chief executive post comes to an end")
                .status(FactStatus.ASSUMED)
                .source(SOURCE)
                .build();
        ServiceLevelAgreement agreement = between(List.of(SOUTH_SOMERSET, EAST_DEVON), 12, PeriodUnit.MONTHS)
                .term(term("2010-01-01", null))
                .addNotices(assumed(SOUTH_SOMERSET, "2015-06-30")
                        .paymentInLieu(payment)
                        .build())
                .build();

        assertThat(standing(agreement, "2015-08-01").orThrow()).hasToString("terminated, last day Friday 31 July 2015");
        assertThat(standing(agreement, "2015-08-01").derivation().sentences())
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("By the payment in lieu agreed on 30 June 2015, of £42,124.87, the parties agreed")
                        .endsWith("The period of notice stays what it is. [R8]"));
    }

    @Test
    @DisplayName(
            "the tri-borough services ran out at 31 March 2018, on notice of 12 months from 27 March 2017 (row 4, N24)")
    void triBorough() {
        ServiceLevelAgreement agreement = between(
                        List.of(WESTMINSTER, KENSINGTON_AND_CHELSEA, HAMMERSMITH_AND_FULHAM), 12, PeriodUnit.MONTHS)
                .term(term("2012-04-01", null))
                .addNotices(
                        assumed(WESTMINSTER, "2017-03-27")
                                .endNamed(day("2018-03-31"))
                                .build(),
                        assumed(KENSINGTON_AND_CHELSEA, "2017-03-27")
                                .endNamed(day("2018-03-31"))
                                .build())
                .build();

        assertThat(standing(agreement, "2018-03-31").orThrow())
                .hasToString("under notice, last day Saturday 31 March 2018");
        assertThat(standing(agreement, "2018-04-01").orThrow())
                .hasToString("terminated, last day Saturday 31 March 2018");
    }

    @Test
    @DisplayName("Hammersmith and Fulham's 12 months were waived by agreement, by decision of 12 December 2018 (row 5)")
    void waived() {
        ServiceLevelAgreement agreement = between(
                        List.of(HAMMERSMITH_AND_FULHAM, KENSINGTON_AND_CHELSEA), 12, PeriodUnit.MONTHS)
                .term(term("2012-04-01", null))
                .addNotices(assumed(HAMMERSMITH_AND_FULHAM, "2018-12-12")
                        .waiver(waiver("2018-12-12", "2019-03-31", KENSINGTON_AND_CHELSEA))
                        .build())
                .build();

        assertThat(standing(agreement, "2019-04-01").orThrow())
                .hasToString("terminated, last day Sunday 31 March 2019");
    }

    @Test
    @DisplayName("Bexley left oneSource on 31 July 2020 with 15 months waived, and two councils stayed (row 6)")
    void oneOfThreeLeft() {
        ServiceLevelAgreement agreement = between(List.of(HAVERING, NEWHAM, BEXLEY), 15, PeriodUnit.MONTHS)
                .term(term("2014-04-01", null))
                .addNotices(assumed(BEXLEY, "2020-01-31")
                        .waiver(waiver("2020-06-30", "2020-07-31", HAVERING, NEWHAM))
                        .build())
                .build();
        Answer.CannotSay<AgreementStanding> after =
                (Answer.CannotSay<AgreementStanding>) standing(agreement, "2020-08-01");

        assertThat(standing(agreement, "2020-07-31").orThrow())
                .hasToString("under notice, last day Friday 31 July 2020");
        assertThat(after.missing())
                .containsExactly(
                        "Whether the sample agreement goes on between the others after one party has left is not"
                                + " recorded.");
        assertThat(after.whatIfs().get(1).value()).hasToString("in force");
    }

    @Test
    @DisplayName("one party's waiver alone ends nothing: the other leaver's agreement is asked for (row 6)")
    void waiverByOneOfTwo() {
        ServiceLevelAgreement agreement = between(List.of(HAVERING, NEWHAM, BEXLEY), 15, PeriodUnit.MONTHS)
                .term(term("2014-04-01", null))
                .addNotices(assumed(BEXLEY, "2020-01-31")
                        .waiver(waiver("2020-06-30", "2020-07-31", HAVERING))
                        .build())
                .build();

        assertThat(((Answer.CannotSay<AgreementStanding>) standing(agreement, "2020-07-01")).missing())
                .containsExactly(
                        "That E09000025 agreed to the waiver of 30 June 2020 is not recorded, and it takes that"
                                + " council's agreement.");
    }

    @Test
    @DisplayName(
            "the Public Protection Partnership's term to 31 March 2029 expires, and 12 months is asked before (row 8)")
    void toTheEndOfTheTerm() {
        ServiceLevelAgreement agreement = between(
                        List.of(BRACKNELL_FOREST, WEST_BERKSHIRE, WOKINGHAM), 12, PeriodUnit.MONTHS)
                .term(term("2025-10-01", "2029-03-31"))
                .build();

        assertThat(standing(agreement, "2029-03-31").orThrow())
                .hasToString("in force, last day Saturday 31 March 2029");
        assertThat(standing(agreement, "2029-04-01").orThrow()).hasToString("expired, last day Saturday 31 March 2029");
        assertThat(AgreementLife.of(agreement, BankHolidays.englandAndWales()).endOfTermOn(day("2026-01-01")))
                .isEqualTo(Optional.of(day("2029-03-31")));
    }

    private static NoticeGiven.Builder assumed(CouncilCode by, String given) {
        return notice(by, given).status(FactStatus.ASSUMED);
    }

    private static Answer<AgreementStanding> standing(ServiceLevelAgreement agreement, String asAt) {
        return AgreementLife.of(agreement, BankHolidays.englandAndWales()).standingOn(day(asAt));
    }
}

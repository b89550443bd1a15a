package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Checked;

@DisplayName("If notice is given under an agreement that was varied or renewed")
class ExitAfterChangesTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final Source SOURCE = Source.of("B", "clause 9");

    @Test
    @DisplayName("the notice clause in force on the day of giving counts")
    void varied() {
        UnaryOperator<ServiceLevelAgreement.Builder> threeMonths =
                agreement -> agreement.addVariations(threeMonths(TAMESIDE, STOCKPORT));

        assertThat(ask("2022-05-31", threeMonths).orThrow().lastDay().orThrow()).isEqualTo("2022-06-28");
        assertThat(ask("2022-06-01", threeMonths).orThrow().lastDay().orThrow()).isEqualTo("2022-09-01");
    }

    @Test
    @DisplayName("a notice that is on record already is told as a caution, with how the agreement then stands")
    void noticeOnRecord() {
        NoticeGiven earlier = NoticeGiven.builder()
                .by(STOCKPORT)
                .given(LocalDate.of(2022, 10, 3))
                .purpose(NoticePurpose.TO_END)
                .endNamed(LocalDate.of(2022, 11, 30))
                .reason("for this test")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();

        assertThat(ask("2022-11-23", agreement -> agreement.addNotices(earlier))
                        .orThrow()
                        .cautions())
                .contains(
                        "Notice is on record under this agreement. On Wednesday 23 November 2022 it is under notice, last"
                                + " day Wednesday 30 November 2022.");
    }

    @Test
    @DisplayName("and one party's agreement to the variation is not recorded, the end cannot be said")
    void variedByOne() {
        Answer<LocalDate> lastDay = ask("2022-06-01", agreement -> agreement.addVariations(threeMonths(TAMESIDE)))
                .orThrow()
                .lastDay();

        assertThat(((Answer.CannotSay<LocalDate>) lastDay).missing())
                .containsExactly(
                        "That Stockport agreed to the variation of 1 June 2022 is not recorded, and it takes that"
                                + " council's agreement.");
    }

    @Test
    @DisplayName("its renewed term, and no earlier one, is its end")
    void renewed() {
        UnaryOperator<ServiceLevelAgreement.Builder> renewedOnce = agreement -> agreement
                .term(term("2022-03-31"))
                .renewal(Renewal.builder()
                        .byItself(true)
                        .length(Period.ofYears(1))
                        .atMost(1)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());

        assertThat(ask("2023-03-20", renewedOnce).orThrow().earliestEnd().orThrow())
                .isEqualTo("2023-03-31");
        assertThat(ask("2023-04-01", renewedOnce).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("must not be after the last day of the agreement's term, 31 March 2023"));
    }

    private static Checked<ExitAnswer> ask(String given, UnaryOperator<ServiceLevelAgreement.Builder> change) {
        ServiceLevelAgreement changed = change.apply(ServiceLevelAgreement.builder()
                        .from(REFERENCE.agreement(AGREEMENT).orElseThrow()))
                .build();
        Partnership partnership = Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(changed))
                .build();
        return ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.parse(given))
                .putTo(partnership, BankHolidays.englandAndWales());
    }

    private static Variation threeMonths(CouncilCode... agreedBy) {
        return Variation.builder()
                .agreedOn(LocalDate.of(2022, 6, 1))
                .addAgreedBy(agreedBy)
                .noticeClause(NoticeClause.builder()
                        .wording("not less than three months' notice")
                        .period(NoticePeriod.of(3, PeriodUnit.MONTHS))
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build())
                .reason("the councils agreed so")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static Term term(String lastDay) {
        return Term.builder()
                .firstDay(LocalDate.of(2021, 4, 1))
                .lastDay(Optional.of(LocalDate.parse(lastDay)))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }
}

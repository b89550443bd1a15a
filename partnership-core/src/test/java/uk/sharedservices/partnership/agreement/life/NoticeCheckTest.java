package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A notice recorded on 23 November 2022 under four weeks' notice (A-NOTICE)")
class NoticeCheckTest {

    private static final ServiceLevelAgreement AGREEMENT =
            ReferencePartnership.tamesideAndStockport().agreements().get(0);
    private static final LocalDate GIVEN = LocalDate.of(2022, 11, 23);

    @ParameterizedTest(name = "naming {0}: {1}")
    @CsvSource({"2023-03-31, Met", "2022-12-22, Met", "2022-12-21, Undetermined", "2022-12-20, Breached"})
    @DisplayName("is long enough, too short, or on one reading only long enough for the end that it names")
    void named(LocalDate end, String outcome) {
        assertThat(check(AGREEMENT, notice().endNamed(end).build()).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("that is too short is told with the end named and the earliest on both readings")
    void tooShort() {
        RuleOutcome outcome =
                check(AGREEMENT, notice().endNamed(LocalDate.of(2022, 11, 30)).build());

        assertThat(outcome.rule().id()).isEqualTo("A-NOTICE");
        assertThat(outcome.reason())
                .isEqualTo(
                        "The notice of E08000008 given on 23 November 2022 names Wednesday 30 November 2022, and is too short"
                                + " for it; by its terms, not less than 4 weeks, the earliest it may name is Wednesday 21 December"
                                + " 2022, or on the clear reading Thursday 22 December 2022.");
    }

    @Test
    @DisplayName("cannot be judged where the notice clause is not known")
    void unknownClause() {
        ServiceLevelAgreement silent = ServiceLevelAgreement.builder()
                .from(AGREEMENT)
                .noticeClause(Optional.empty())
                .build();

        assertThat(check(silent, notice().endNamed(LocalDate.of(2022, 11, 30)).build()))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .contains("is not known");
    }

    @Test
    @DisplayName("is not judged where it names no end, is only planned, or was shortened by agreement")
    void notJudged() {
        NoticeGiven.Builder early = notice().endNamed(LocalDate.of(2022, 11, 30));
        NoticeWaiver waiver = NoticeWaiver.builder()
                .agreedOn(LocalDate.of(2022, 11, 24))
                .addAgreedBy(CouncilCode.of("E08000007"))
                .lastDay(LocalDate.of(2022, 11, 30))
                .reason("for this test")
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "for this test"))
                .build();

        assertThat(List.of(
                        check(AGREEMENT, notice().build()),
                        check(
                                AGREEMENT,
                                notice().endNamed(LocalDate.of(2022, 11, 30))
                                        .status(FactStatus.PLANNED)
                                        .build()),
                        check(AGREEMENT, early.waiver(waiver).build())))
                .allMatch(RuleOutcome.NotApplicable.class::isInstance);
    }

    private static RuleOutcome check(ServiceLevelAgreement agreement, NoticeGiven notice) {
        return NoticeCheck.of(agreement, BankHolidays.englandAndWales(), code -> code)
                .longEnough(notice, LocalDate.of(2022, 12, 31));
    }

    private static NoticeGiven.Builder notice() {
        return (NoticeGiven.Builder) NoticeGiven.builder()
                .by(CouncilCode.of("E08000008"))
                .given(GIVEN)
                .purpose(NoticePurpose.TO_END)
                .reason("for this test")
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "for this test"));
    }
}

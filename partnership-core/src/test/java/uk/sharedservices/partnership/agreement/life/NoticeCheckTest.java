package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.agreement.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.agreement.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.agreement.life.Samples.waiver;
import static uk.sharedservices.partnership.agreement.life.Samples.withdrawal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Input;
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

    @Test
    @DisplayName(
            "is not set aside by what the other party is not recorded to have agreed to, and is told as it stands without")
    void agreedByOneAlone() {
        NoticeGiven.Builder early = notice().endNamed(LocalDate.of(2022, 11, 30));

        assertThat(check(
                        AGREEMENT,
                        early.withdrawal(withdrawal("2022-12-01", TAMESIDE)).build()))
                .isEqualTo(new RuleOutcome.Undetermined(
                        LifeRules.NOTICE_ENDS,
                        "Whether the notice of E08000008 given on 23 November 2022 still ends anything by itself cannot be"
                                + " said. That E08000007 agreed to the withdrawal of 1 December 2022 is not recorded, and it"
                                + " takes that council's agreement. If that was not agreed: The notice of E08000008 given on"
                                + " 23 November 2022 names Wednesday 30 November 2022, and is too short for it; by its terms,"
                                + " not less than 4 weeks, the earliest it may name is Wednesday 21 December 2022, or on the"
                                + " clear reading Thursday 22 December 2022."));
        assertThat(check(
                        AGREEMENT,
                        early.waiver(waiver("2022-11-24", "2022-11-30", TAMESIDE))
                                .build()))
                .as("two agreements, of neither of which Stockport's is recorded")
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .contains("the withdrawal of 1 December 2022", "the waiver of 24 November 2022");
        assertThat(check(
                        AGREEMENT,
                        early.withdrawal(withdrawal("2022-12-01", TAMESIDE, STOCKPORT))
                                .build()))
                .isInstanceOf(RuleOutcome.NotApplicable.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .contains("a withdrawal is recorded on 1 December 2022");
    }

    @Test
    @DisplayName("is judged as it stands as long as nothing else is agreed")
    void agreedLater() {
        NoticeGiven early = notice().endNamed(LocalDate.of(2022, 11, 30))
                .withdrawal(withdrawal("2023-01-01", TAMESIDE, STOCKPORT))
                .build();

        assertThat(check(AGREEMENT, early)).isInstanceOf(RuleOutcome.Breached.class);
    }

    @ParameterizedTest(name = "naming {0}: {1}")
    @CsvSource({
        "2023-03-31, Met, is long enough",
        "2024-03-31, Met, is long enough",
        "2023-02-28, Breached, 'a day on which no term of the agreement runs out: one does on Friday 31 March 2023.'",
        "2023-02-22, Breached, a day on which no term of the agreement runs out",
    })
    @DisplayName("not to renew must name a day on which a term runs out, however long it is")
    void notToRenew(LocalDate end, String outcome, String why) {
        ServiceLevelAgreement yearly = renewing("2023-03-31").build();

        assertThat(check(yearly, stopping(end)))
                .satisfies(found -> assertThat(found.getClass().getSimpleName()).isEqualTo(outcome))
                .extracting(RuleOutcome::reason)
                .asString()
                .contains(why);
    }

    @Test
    @DisplayName("not to renew may name the last day that all agreed to by then, and no other")
    void notToRenewOnceVaried() {
        LocalDate varied = LocalDate.of(2023, 6, 30);
        ServiceLevelAgreement byAll = renewing("2023-03-31")
                .addVariations(Samples.variation("2022-11-01", TAMESIDE, STOCKPORT)
                        .lastDay(varied)
                        .build())
                .build();
        ServiceLevelAgreement byOne = renewing("2023-03-31")
                .addVariations(Samples.variation("2022-11-01", TAMESIDE)
                        .lastDay(varied)
                        .build())
                .build();

        assertThat(check(byAll, stopping(varied))).isInstanceOf(RuleOutcome.Met.class);
        assertThat(check(byAll, stopping(LocalDate.of(2023, 3, 31)))).isInstanceOf(RuleOutcome.Breached.class);
        assertThat(check(byOne, stopping(varied)))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .contains("That E08000007 agreed to the variation of 1 November 2022 is not recorded");
    }

    @Test
    @DisplayName("not to renew cannot be judged where it is not known from which day the agreement renews")
    void notToRenewFromNoDay() {
        assertThat(check(renewing(null).build(), stopping(LocalDate.of(2023, 3, 31))))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .endsWith("The last day of the term of the sample agreement, from which it renews, is not known.");
    }

    @Test
    @DisplayName(
            "is held against the terms in force on its day: the clause, as varied by all, the break point, the renewal")
    void terms() {
        ServiceLevelAgreement varied = renewing("2023-03-31")
                .addVariations(Samples.variation("2022-11-01", TAMESIDE, STOCKPORT)
                        .noticeClause(Samples.clause(6, PeriodUnit.WEEKS))
                        .build())
                .addBreakPoints(BreakPoint.builder()
                        .lastDay(LocalDate.of(2022, 12, 31))
                        .status(FactStatus.ASSUMED)
                        .source(Samples.SOURCE)
                        .build())
                .build();
        NoticeGiven toBreak = notice().purpose(NoticePurpose.TO_BREAK)
                .endNamed(LocalDate.of(2022, 12, 31))
                .build();

        assertThat(terms(varied, notice().build())).containsExactly("Variation", "Notice clause");
        assertThat(terms(varied, notice().given(LocalDate.of(2022, 10, 31)).build()))
                .containsExactly("Notice clause");
        assertThat(terms(varied, toBreak)).containsExactly("Break point");
        assertThat(terms(varied, stopping(LocalDate.of(2023, 3, 31)))).containsExactly("Term", "Renewal");
    }

    private static List<String> terms(ServiceLevelAgreement agreement, NoticeGiven notice) {
        return NoticeCheck.of(agreement, BankHolidays.englandAndWales(), code -> code).termsOf(notice).stream()
                .map(Input::name)
                .toList();
    }

    /** For two years, then year by year unless stopped by three months' notice. */
    private static ServiceLevelAgreement.Builder renewing(@Nullable String lastDay) {
        return Samples.between(List.of(TAMESIDE, STOCKPORT), 4, PeriodUnit.WEEKS)
                .term(Samples.term("2021-04-01", lastDay))
                .renewal(Samples.byItself(Period.ofYears(1), Optional.empty()));
    }

    private static NoticeGiven stopping(LocalDate end) {
        return notice().purpose(NoticePurpose.NOT_TO_RENEW)
                .given(LocalDate.of(2022, 11, 21))
                .endNamed(end)
                .build();
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

package uk.sharedservices.partnership.finance.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.leaving.cost.OnceCost;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** Every figure of pay here is an example. */
@DisplayName("The cost of leaving on a last day that can be read in two ways")
class ExitCostReadingsTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

    @Test
    @DisplayName("is not said to be told on each where nothing is held that could be told")
    void nothingHeld() {
        ExitCost cost = ask(LeavingCosts.unknown(), MARCH, APRIL);

        assertThat(cost.lines()).isEmpty();
        assertThat(cost.cautions()).isEmpty();
        assertThat(LeavingCosts.unknown().untold()).containsExactly(CostKind.values());
        assertThat(cost.missing()).hasSize(CostKind.values().length);
    }

    @Test
    @DisplayName("is told on each: to 31 March of one financial year, to 1 April a day more, of the next")
    void straddles31March() {
        ExitCost cost = ask(ExitCostTest.onlyPay(ExitCostTest.pay().build()), MARCH, APRIL);

        assertThat(cost.total()).isInstanceOf(Answer.Readings.class);
        assertThat(cost.total().inWords(ExitCostTotals::toString))
                .isEqualTo("£33,315.07. The corresponding date is the default. Read as 31 March: £33,315.07."
                        + " Read as 1 April: £33,574.63.");
        assertThat(((Answer.Readings<ExitCostTotals>) cost.total()).readings())
                .extracting(reading -> reading.value().years().toString())
                .containsExactly(
                        "[Tameside 2022/23: £16,657.54, Stockport 2022/23: £16,657.53]",
                        "[Tameside 2022/23: £16,657.54, Tameside 2023/24: £129.78,"
                                + " Stockport 2022/23: £16,657.53, Stockport 2023/24: £129.78]");
        assertThat(cost.lines()).hasSize(2);
        assertThat(cost.otherReadings()).singleElement().satisfies(other -> {
            assertThat(other.lastDay()).isEqualTo(APRIL);
            assertThat(other.lines()).hasSize(4);
            assertThat(other.held()).hasToString("£33,574.63");
        });
        assertThat(cost.cautions())
                .containsExactly("The last day can be read in more ways than one, and the cost is told on each.");
        assertThat(cost.total().derivation().sentences())
                .contains(
                        "With the last day 31 March 2023 what is held comes to £33,315.07. [M-EXIT-TOTAL]",
                        "With the last day 1 April 2023 what is held comes to £33,574.63. [M-EXIT-TOTAL]");
    }

    @Test
    @DisplayName("is the same sum on both where it falls in another financial year, and still told on each")
    void sameSumInAnotherYear() {
        ExitCost cost = ask(
                LeavingCosts.builder()
                        .addOneOffs(removal().build())
                        .none(List.of(
                                CostKind.PAY,
                                CostKind.NOTICE_CHARGE,
                                CostKind.BACKFILL,
                                CostKind.IN_LIEU,
                                CostKind.LIABILITY))
                        .build(),
                MARCH,
                APRIL);

        assertThat(((Answer.Readings<ExitCostTotals>) cost.total()).readings())
                .extracting(reading -> reading.value().years().toString())
                .containsExactly("[Tameside 2022/23: £300]", "[Tameside 2023/24: £300]");
    }

    @Test
    @DisplayName("is determined where every reading comes to the same totals")
    void sameTotals() {
        LeavingCosts withTheirOwnDays = LeavingCosts.builder()
                .addPay(ExitCostTest.pay().lastDay(MARCH).paidBy("Tameside").build())
                .none(List.of(
                        CostKind.NOTICE_CHARGE,
                        CostKind.BACKFILL,
                        CostKind.ONE_OFF,
                        CostKind.IN_LIEU,
                        CostKind.LIABILITY))
                .build();

        assertThat(ask(withTheirOwnDays, MARCH, APRIL).total()).isInstanceOf(Answer.Determined.class);
        assertThat(ask(ExitCostTest.onlyPay(ExitCostTest.pay().build()), MARCH, MARCH)
                        .total())
                .isInstanceOf(Answer.Determined.class);
    }

    @Test
    @DisplayName(
            "is reckoned by a plan to the earliest end of the agreement: Tameside's notice of 3 March 2023, on both")
    void byAPlan() {
        ForwardPlan plan = ExitPlanner.of(
                        ReferencePartnership.tamesideAndStockport(),
                        Constitutions.profiles(),
                        Statutes.periods(),
                        BankHolidays.englandAndWales())
                .forward(new ForwardQuestion(
                        AgreementId.of("shared-director-of-education"),
                        CouncilCode.of("E08000008"),
                        List.of(),
                        Optional.of(LocalDate.of(2023, 3, 3)),
                        ServiceMethod.BY_HAND))
                .orThrow();
        ExitCost cost = new ExitCostQuestion(
                        ExitCostTest.onlyPay(ExitCostTest.pay().build()), List.of())
                .by(plan, BankHolidays.englandAndWales());

        assertThat(((Answer.Readings<ExitCostTotals>) cost.total()).readings())
                .extracting(reading -> reading.name() + " " + reading.value())
                .containsExactly("CORRESPONDING_DATE £33,315.07", "CLEAR £33,574.63");
    }

    @Test
    @DisplayName("cannot be told in total where something is missing, but what is held can, on each")
    void missing() {
        ExitCost cost = ask(LeavingCosts.builder().addOneOffs(removal().build()).build(), MARCH, APRIL);

        assertThat(cost.missing()).hasSize(5);
        assertThat(((Answer.CannotSay<ExitCostTotals>) cost.total()).whatIfs())
                .extracting(Object::toString)
                .containsExactly(
                        "WhatIf[assumption=If what is missing cost nothing and the last day is 31 March 2023, value=£300]",
                        "WhatIf[assumption=If what is missing cost nothing and the last day is 1 April 2023, value=£300]");
    }

    private static OnceCost.Builder removal() {
        return OnceCost.builder()
                .what("removal")
                .amount(ExitCostTest.pounds("300"))
                .paidBy("Tameside");
    }

    private static ExitCost ask(LeavingCosts costs, LocalDate one, LocalDate other) {
        return new ExitCostQuestion(costs, List.of())
                .by(
                        new Answer.Readings<>(
                                List.of(
                                        new Reading<>("ONE", one, "Read as 31 March"),
                                        new Reading<>("OTHER", other, "Read as 1 April")),
                                "ONE",
                                "The corresponding date is the default.",
                                RecordedWorking.of("When are we out?").derivation()),
                        BankHolidays.englandAndWales());
    }
}

package uk.sharedservices.partnership.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The awkward published account of")
class AwkwardCasesTest {

    @Test
    @DisplayName("Halton, printed to the pound with the transfer beside the year, agrees exactly")
    void halton() {
        DsgPosition position = of("2022/23")
                .broughtForward(pounds("1,856,222"))
                .inYear(pounds("1,227,549"))
                .addMovements(movement(MovementKind.BLOCK_TRANSFER, pounds("763,904"), false))
                .carriedForward(pounds("2,319,867"))
                .build();

        assertThat(DsgReconciliation.of(position))
                .isEqualTo(met("£1,856,222 + £1,227,549 + -£763,904 = £2,319,867 agrees exactly."));
        assertThat(DsgReconciliation.of(DsgPosition.builder()
                        .from(position)
                        .movements(List.of())
                        .build()))
                .isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName("Rotherham agrees when the external money is told: 12.84 - 0.91 - 6 = 5.93")
    void rotherham() {
        assertThat(DsgReconciliation.of(of("2022/23")
                        .broughtForward(millions("12.84"))
                        .inYear(millions("(0.91)"))
                        .addMovements(movement(MovementKind.EXTERNAL_MONEY, millions("6"), false))
                        .carriedForward(millions("5.93"))
                        .build()))
                .isEqualTo(met("£12.84m + £(0.91)m + -£6m = £5.93m agrees exactly."));
    }

    @Test
    @DisplayName(
            "Brent, with the planned use of its surplus as a third term, agrees within rounding: 2.3 against 2.4 printed")
    void brent() {
        assertThat(DsgReconciliation.of(of("2018/19")
                        .signs(SignConvention.SURPLUS_POSITIVE)
                        .broughtForward(millions("7.8"))
                        .inYear(millions("(1.4)"))
                        .addMovements(DsgMovement.builder()
                                .from(movement(MovementKind.PLANNED_USE, millions("4.1"), false))
                                .effect(MovementEffect.ADDS_TO_DEFICIT)
                                .build())
                        .carriedForward(millions("2.4"))
                        .build()))
                .isEqualTo(met(
                        "£7.8m + £(1.4)m + -£4.1m = £2.4m agrees within rounding: the terms less the total are -£100,000, and"
                                + " rounding explains up to £200,000."));
    }

    @Test
    @DisplayName("Kirklees agrees to the hundred pounds once its column of corrections is added up")
    void kirklees() {
        assertThat(DsgReconciliation.of(of("2020/21")
                        .broughtForward(thousands("14,395.6"))
                        .inYear(thousands("10,129.5"))
                        .addMovements(DsgMovement.builder()
                                .from(movement(MovementKind.CORRECTION, thousands("580.7"), false))
                                .effect(MovementEffect.ADDS_TO_DEFICIT)
                                .build())
                        .carriedForward(thousands("25,105.8"))
                        .build()))
                .isEqualTo(met("£14,395.6k + £10,129.5k + £580.7k = £25,105.8k agrees exactly."));
    }

    @Test
    @DisplayName("Bournemouth, Christchurch and Poole opens at 65.5 what closed at 63.5, and agrees once restated")
    void bournemouth() {
        DsgPosition before = of("2023/24")
                .broughtForward(millions("35.8"))
                .inYear(millions("27.7"))
                .carriedForward(millions("63.5"))
                .build();
        DsgPosition after = of("2024/25")
                .broughtForward(millions("65.5"))
                .carriedForward(millions("113.3"))
                .build();
        DsgPosition restated = DsgPosition.builder()
                .from(after)
                .addMovements(DsgMovement.builder()
                        .from(movement(MovementKind.RESTATED_OPENING, millions("2.0"), false))
                        .effect(MovementEffect.ADDS_TO_DEFICIT)
                        .build())
                .build();

        assertThat(DsgReconciliation.opensAsClosed(before, after))
                .isEqualTo(new RuleOutcome.Breached(
                        ReconciliationRules.OPENS_AS_CLOSED,
                        "£63.5m = £65.5m does not agree, and rounding does not explain it: the terms less the total are -£2,000,000,"
                                + " and rounding explains up to £100,000."));
        assertThat(DsgReconciliation.opensAsClosed(before, restated)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(DsgReconciliation.opensAsClosed(restated, of("2025/26").build()))
                .isInstanceOf(RuleOutcome.Undetermined.class);
        assertThatThrownBy(() -> DsgReconciliation.opensAsClosed(after, before))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "positions in a chain must be of one council and of years that follow each other");
    }

    @Test
    @DisplayName(
            "Wiltshire, 56.247 before the agreement's money and 28.706399 after, differs by 27.540601 of external money")
    void wiltshire() {
        DsgPosition after = of("2023/24")
                .figureStatus(FigureStatus.AFTER_EXTERNAL_MONEY)
                .broughtForward(millions("56.247"))
                .inYear(millions("0"))
                .addMovements(movement(MovementKind.EXTERNAL_MONEY, millions("27.540601"), false))
                .carriedForward(millions("28.706399"))
                .build();

        assertThat(DsgReconciliation.of(after)).isInstanceOf(RuleOutcome.Met.class);
        assertThat(DsgReconciliation.ofStatedChange(millions("56.247"), millions("28.706399"), millions("0")))
                .isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName("Tameside, 2021-22, states the balance of the year before as the movement: 1.687 for 1.557")
    void tamesideSentence() {
        assertThat(DsgReconciliation.ofStatedChange(millions("1.686"), millions("3.243"), millions("1.687")))
                .isEqualTo(new RuleOutcome.Breached(
                        ReconciliationRules.RECONCILES,
                        "£1.686m + £1.687m = £3.243m does not agree, and rounding does not explain it: the terms less the total are"
                                + " £130,000, and rounding explains up to £1,500."));
        assertThat(DsgReconciliation.ofStatedChange(millions("1.686"), millions("3.243"), millions("1.557")))
                .isInstanceOf(RuleOutcome.Met.class);
    }

    @Test
    @DisplayName(
            "Tameside, 2022-23, is made of its blocks, the transfer and the savings within rounding: 2.256 and 2.257")
    void tamesideBlocks() {
        DsgPosition position = of("2022/23")
                .inYear(millions("2.257"))
                .addMovements(DsgMovement.builder()
                        .from(movement(MovementKind.IN_YEAR, millions("4.581"), true))
                        .effect(MovementEffect.ADDS_TO_DEFICIT)
                        .block(DsgBlock.HIGH_NEEDS)
                        .build())
                .addMovements(movement(MovementKind.BLOCK_TRANSFER, millions("0.954"), true))
                .addMovements(movement(MovementKind.SAVING, millions("0.688"), true))
                .addMovements(movement(MovementKind.IN_YEAR, millions("0.254"), true))
                .addMovements(movement(MovementKind.IN_YEAR, millions("0.429"), true))
                .build();

        assertThat(DsgReconciliation.ofTheYear(position))
                .isEqualTo(met(
                        "£4.581m + -£0.954m + -£0.688m + -£0.254m + -£0.429m = £2.257m agrees within rounding: the terms less"
                                + " the total are -£1,000, and rounding explains up to £3,000."));
        assertThat(DsgReconciliation.ofTheYear(
                        of("2022/23").inYear(millions("2.257")).build()))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
        assertThat(DsgReconciliation.ofTheYear(of("2022/23")
                        .addMovements(movement(MovementKind.SAVING, millions("0.688"), true))
                        .build()))
                .isInstanceOf(RuleOutcome.Undetermined.class);
    }

    private static RuleOutcome met(String reason) {
        return new RuleOutcome.Met(ReconciliationRules.RECONCILES, reason);
    }

    private static DsgMovement movement(MovementKind kind, PublishedFigure figure, boolean within) {
        return DsgMovement.builder()
                .kind(kind)
                .figure(figure)
                .effect(MovementEffect.REDUCES_DEFICIT)
                .withinInYear(within)
                .build();
    }

    private static DsgPosition.Builder of(String year) {
        return DsgPosition.builder()
                .council(CouncilCode.of("E08000008"))
                .year(FinancialYear.parse(year))
                .figureStatus(FigureStatus.OUTTURN)
                .asAt(When.parse("2025"))
                .signs(SignConvention.DEFICIT_POSITIVE)
                .status(FactStatus.RECORDED)
                .source(Source.of("published", "as cited"));
    }

    private static PublishedFigure millions(String printed) {
        return PublishedFigure.millions(printed);
    }

    private static PublishedFigure thousands(String printed) {
        return new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.THOUSANDS);
    }

    private static PublishedFigure pounds(String printed) {
        return new PublishedFigure(PrintedNumber.of(printed), MoneyUnit.POUNDS);
    }
}

package uk.sharedservices.partnership.finance.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.finance.forecast.Questions.given;
import static uk.sharedservices.partnership.finance.forecast.Questions.planned;
import static uk.sharedservices.partnership.finance.forecast.Questions.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.assumption.CarryingCost;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalPayer;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.assumption.SavingConfidence;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A forecast")
class ForecastTest {

    private static final FinancialYear FIRST = FinancialYear.parse("2024/25");

    @Test
    @DisplayName("is plans by a priced unit cost, less the block raised by the smaller of uplift and cap")
    void isPlansByUnitCost() {
        ForecastLine line = forecast(planned(1, "10").build()).unmitigated().get(0);

        assertThat(line.plans()).isEqualByComparingTo("2200.0");
        assertThat(line.placements().get(0).unitCost()).isEqualByComparingTo("15360.00");
        assertThat(line.spend()).isEqualTo(33_792_000);
        assertThat(line.funding()).isEqualTo(31_500_000);
        assertThat(line.inYear()).isEqualTo(2_292_000);
        assertThat(line.closing()).isEqualTo(5_292_000);
        assertThat(line.closingBalance()).isEqualTo(Money.parse("GBP 5292000.00"));
    }

    @Test
    @DisplayName(
            "grows plans by new less ceased ones and a residual: England, January 2024, 517,048 + 84,428 - 39,419 + 14,417")
    void growsByFlowsAndAResidual() {
        PlanGrowth growth = new PlanGrowth(Percent.of("16.328851"), Percent.of("7.623857"), Percent.of("2.788329"));
        ForecastLine line = forecast(planned(1, "0")
                        .placements(List.of(PlacementPlan.builder()
                                .from(Questions.all("517048", "19248", "0"))
                                .growth(List.of(growth))
                                .build()))
                        .build())
                .unmitigated()
                .get(0);

        assertThat(line.plans()).isEqualByComparingTo("576474.0");
    }

    @Test
    @DisplayName("sends what is above the capacity of special schools to independent ones, where it stays")
    void overflows() {
        Forecast forecast = forecast(planned(2, "0")
                .placements(Questions.special("20"))
                .price(List.of())
                .build());

        ForecastLine first = forecast.unmitigated().get(0);
        assertThat(first.placements())
                .extracting(PlacementLine::plans)
                .map(BigDecimal::intValueExact)
                .containsExactly(1000, 200);
        assertThat(first.spend()).isEqualTo(1000 * 23_900L + 200 * 61_500L);
        ForecastLine second = forecast.unmitigated().get(1);
        assertThat(second.placements())
                .extracting(PlacementLine::plans)
                .map(BigDecimal::intValueExact)
                .containsExactly(1000, 440);
    }

    @Test
    @DisplayName(
            "mitigates by the savings that the plan is confident of, as far as delivered, and by new transfers, no more")
    void mitigates() {
        Forecast forecast = forecast(planned(2, "10")
                .addSavings(
                        Questions.saving("60", 1_000_000, 2_000_000),
                        PlannedSaving.builder()
                                .name("Perhaps")
                                .addAmounts(Pounds.of(5_000_000))
                                .confidence(SavingConfidence.POSSIBLE)
                                .delivery(Percent.WHOLE)
                                .build())
                .addTransfersIn(Pounds.of(100_000))
                .addNewTransfersIn(Pounds.of(400_000))
                .build());

        for (int year = 0; year < 2; year++) {
            ForecastLine before = forecast.unmitigated().get(year);
            ForecastLine after = forecast.mitigated().get(year);
            assertThat(before.savings()).isZero();
            assertThat(before.transfersIn()).isEqualTo(100_000);
            assertThat(after.savings()).isEqualTo(600_000L * (year + 1));
            assertThat(after.transfersIn()).isEqualTo(500_000);
            assertThat(after.inYear()).isEqualTo(before.inYear() - after.savings() - 400_000);
        }
        assertThat(forecast.mitigated().get(0).opening())
                .isEqualTo(forecast.unmitigated().get(0).opening());
    }

    @ParameterizedTest
    @CsvSource({"OPENING, 150000, 250000", "AVERAGE, 200000, 300000"})
    @DisplayName("costs the general fund interest on the balance stated, and leaves the grant's balance as it is")
    void costsInterest(CarryingCost.InterestOn on, long first, long second) {
        ForecastQuestion question = given("Anytown", "2024/25", 3_000_000, 2_000_000, 2_000_000)
                .carryingCost(new CarryingCost(List.of(Percent.of("5")), on))
                .build();
        Forecast forecast = forecast(question);

        assertThat(forecast.unmitigated())
                .extracting(ForecastLine::carryingCost)
                .containsExactly(first, second);
        assertThat(forecast.unmitigated()).extracting(ForecastLine::closing).containsExactly(5_000_000L, 7_000_000L);
        assertThat(forecast.carryingCost(ForecastPath.UNMITIGATED).orThrow())
                .isEqualTo(Money.ofMajor(CurrencyUnit.GBP, first + second));
        assertThat(forecast(given("Anytown", "2024/25", -3_000_000, 0)
                                .carryingCost(new CarryingCost(List.of(Percent.of("5")), on))
                                .build())
                        .unmitigated()
                        .get(0)
                        .carryingCost())
                .as("a surplus costs nothing")
                .isZero();
    }

    @Test
    @DisplayName("cannot say what a deficit costs where no rate is assumed")
    void cannotSayWithoutARate() {
        assertThat(forecast(given("Anytown", "2024/25", 1, 0).build()).carryingCost(ForecastPath.MITIGATED))
                .isInstanceOf(Answer.CannotSay.class);
    }

    @Test
    @DisplayName("does not permit the council's own money without an authorisation, and takes it with one")
    void councilMoneyNeedsAuthorisation() {
        ForecastQuestion.Builder question = given("Anytown", "2024/25", 3_000_000, 0);
        List<Pounds> amounts = pounds(1_000_000);

        Answer<Forecast> barred =
                Forecast.of(question.addExternal(new ExternalMoney(ExternalPayer.COUNCIL, amounts, Optional.empty()))
                        .build());
        assertThat(barred)
                .isInstanceOfSatisfying(
                        Answer.NotPermitted.class, no -> assertThat(no.rule()).isEqualTo(ForecastRules.EXTERNAL));

        assertThat(forecast(question.external(List.of(new ExternalMoney(
                                        ExternalPayer.COUNCIL, amounts, Optional.of("the Secretary of State"))))
                                .build())
                        .unmitigated()
                        .get(0)
                        .closing())
                .isEqualTo(2_000_000);
    }

    @Test
    @DisplayName("says when a limit is crossed: above it, not at it")
    void saysWhenCrossed() {
        Forecast forecast =
                forecast(given("Anytown", "2024/25", 0, 5_000_000, 1, 0).build());

        assertThat(forecast.whenCrossed(ForecastPath.UNMITIGATED, Pounds.of(5_000_000))
                        .orThrow()
                        .inWords())
                .isEqualTo("at 31 March 2026");
        assertThat(forecast.whenCrossed(ForecastPath.UNMITIGATED, Pounds.of(5_000_001))
                        .orThrow()
                        .inWords())
                .isEqualTo("not in the years forecast");
        assertThat(forecast.whenCrossed(ForecastPath.UNMITIGATED, Pounds.of(5_000_001))
                        .derivation()
                        .sentences())
                .contains(
                        "The balance carried forward is above £5,000,001 at no 31 March to 2027. [M-FORECAST-CROSSED]");
    }

    @Test
    @DisplayName("crosses no limit that was passed before it begins")
    void alreadyAbove() {
        Answer<Crossing> crossed = forecast(given("Anytown", "2024/25", 5_000_000, -1_000_000, 3_000_000)
                        .build())
                .whenCrossed(ForecastPath.UNMITIGATED, Pounds.of(4_500_000));

        assertThat(crossed.orThrow().atStart()).isTrue();
        assertThat(crossed.orThrow().inWords()).isEqualTo("already above at the start");
        assertThat(crossed.derivation().sentences())
                .contains(
                        "The balance is above £4,500,000 already at 31 March 2024, with £5,000,000. [M-FORECAST-CROSSED]");
    }

    @Test
    @DisplayName("names each payer of external money with its own amount, in the years in which it pays")
    void namesPayers() {
        Forecast forecast = forecast(given("Anytown", "2024/25", 5_000_000, 0, 0)
                .addExternal(new ExternalMoney(
                        ExternalPayer.DEPARTMENT, List.of(Pounds.of(2_000_000), Pounds.NONE), Optional.empty()))
                .addExternal(new ExternalMoney(
                        ExternalPayer.COUNCIL,
                        List.of(Pounds.NONE, Pounds.of(1_000_000)),
                        Optional.of("the agreement")))
                .build());

        assertThat(forecast.closing(
                                ForecastPath.UNMITIGATED, forecast.question().year(1))
                        .derivation()
                        .steps())
                .filteredOn(step -> step.rule().equals(ForecastRules.EXTERNAL))
                .extracting(step -> step.sentence())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("In 2024/25 external money of £2,000,000 comes from the Dep"),
                        second -> assertThat(second)
                                .startsWith("In 2025/26 external money of £1,000,000 comes from the c"));
    }

    @Test
    @DisplayName("explains every figure by its rules")
    void explains() {
        Forecast forecast = forecast(
                planned(1, "10").addSavings(Questions.saving("100", 500_000)).build());

        assertThat(forecast.closing(ForecastPath.MITIGATED, FIRST).derivation().sentences())
                .contains(
                        "In 2024/25 plans of all placements change by 10 % to 2200.0. [M-FORECAST-PLANS]",
                        "In 2024/25 2200.0 plans at £15,360 cost £33,792,000. [M-FORECAST-SPEND]",
                        "In 2024/25 the high needs block changes by 5 %, the smaller of an uplift of 7 % and a cap of 5 %, to"
                                + " £31,500,000. [M-FORECAST-FUNDING]",
                        "In 2024/25 savings that the plan is confident of come to £500,000 delivered, and transfers in to £0."
                                + " [M-FORECAST-MITIGATED]",
                        "In 2024/25 £3,000,000 is brought forward and the in-year figure is £1,792,000: £4,792,000 is carried"
                                + " forward. [M-FORECAST-BALANCE]");
        assertThatThrownBy(() -> forecast.line(ForecastPath.MITIGATED, FinancialYear.parse("2025/26")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("year must be one that is forecast, 2024/25 to 2024/25, but was 2025/26");
    }

    @Test
    @DisplayName("reads its question from JSON and writes it back the same")
    void readsItsQuestion() {
        ForecastQuestion question = planned(3, "10")
                .placements(Questions.special("8.5"))
                .addSavings(Questions.saving("60", 1, 2, 3))
                .addExternal(new ExternalMoney(ExternalPayer.COUNCIL, pounds(5), Optional.of("the agreement")))
                .carryingCost(new CarryingCost(List.of(Percent.of("4.5")), CarryingCost.InterestOn.AVERAGE))
                .build();
        String json = PartnershipJson.write(question);

        assertThat(PartnershipJson.read(
                                PartnershipJson.tree(json.getBytes(UTF_8), 1 << 20)
                                        .orThrow(),
                                ForecastQuestion.class)
                        .orThrow())
                .isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-200", "10000", "NaN", "Infinity", "", "100.01"})
    @DisplayName("refuses growth that no authority had, and what is no number")
    void refusesAbsurdGrowth(String growth) {
        assertThatThrownBy(() -> Percent.of(growth))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be");
    }

    @Test
    @DisplayName("refuses years, lists, sums and overflow that cannot be, saying what must hold")
    void refuses() {
        refused(() -> planned(0, "1").build(), "years must be from 1 to 10, but was 0");
        refused(() -> planned(11, "1").build(), "years must be from 1 to 10, but was 11");
        refused(
                () -> planned(3, "1").price(List.of(Percent.NONE, Percent.NONE)).build(),
                "price must be one for every year or one for each of 3, but was 2");
        refused(
                () -> planned(1, "1").givenInYear(pounds(1)).build(),
                "in-year figures must be given, or worked out from plans and funding, and not both, but was 'both'");
        refused(
                () -> Pounds.parse("9999999999999"),
                "sum must be within £1,000,000,000,000 either way, but was 9999999999999");
        refused(
                () -> Pounds.parse("12.50"),
                "sum must be whole pounds in digits, at most thirteen, such as 21370000, but was '12.50'");
        refused(() -> Pounds.of(Money.parse("EUR 5.00")), "currency must be pounds sterling, but was EUR");
        refused(
                () -> planned(1, "1")
                        .placements(Questions.special("1").subList(0, 1))
                        .build(),
                "overflow of state special schools must go to a placement that is listed later, but was 'independent special"
                        + " schools'");
        refused(
                () -> Questions.saving("101", 1),
                "percentage must be from -100 to 100 per cent, but was '101 per cent'");
        refused(() -> Questions.saving("-1", 1), "delivery must be from 0 to 100 per cent, but was -1");
        refused(() -> Questions.saving("1", -1), "saving must be nothing or more in each year, but was [-1]");
        refused(
                () -> planned(1, "1")
                        .firstYear(FinancialYear.startingIn(2195))
                        .years(10)
                        .build(),
                "financial year must begin in 1900 to 2199, but was 2204");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static Forecast forecast(ForecastQuestion question) {
        return Forecast.of(question).orThrow();
    }
}

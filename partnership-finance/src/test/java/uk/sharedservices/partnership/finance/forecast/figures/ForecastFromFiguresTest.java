package uk.sharedservices.partnership.finance.forecast.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.PlanGrowth;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A forecast from published figures")
class ForecastFromFiguresTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode NEWHAM = CouncilCode.of("E09000025");
    private static final ForecastFromFigures FIGURES = ForecastFromFigures.published();

    @Test
    @DisplayName(
            "of Tameside starts at £7,930,453, on 12.82 % growth of plans, its own 17.14 % drawn to the mean, and no cap")
    void tameside() {
        ForecastQuestion question = question(ForecastOptions.none(5));

        assertThat(question.of()).isEqualTo("Tameside");
        assertThat(question.opening()).isEqualTo(Pounds.of(7_930_453));
        // 10.082 and 38.8 % of the 7.058 points between that and 17.14
        assertThat(question.placements().get(0).growth().get(1).net()).isEqualTo(Percent.of("12.82"));
        assertThat(question.funding().orElseThrow().cap())
                .as("7 % a head was told for 2023/24 only")
                .isEmpty();
        assertThat(question.funding().orElseThrow().taken(2))
                .as("2026/27, in which the formula was suspended")
                .isEqualTo(Percent.of("0"));
        assertThat(question.price()).containsExactly(Percent.of("2.4"));
        assertThat(question.basis())
                .allSatisfy(input -> assertThat(input.standing()).isNotBlank())
                .extracting(input -> input.name())
                .contains("In-year figure of 2023/24", "Growth of plans from 2025/26", "Uplift in 2026/27");
        assertThat(said(question, "Growth of plans from 2025/26"))
                .contains("17.14 %", "10.082 %", "weighs 38.8 %", "15.27 % or less", "unlikely to last");
        assertThat(said(question, "Uplift of the high needs block"))
                .contains("15.44 % a year", "no later block is held", "the uplift is needed where it is known");
        assertThat(said(question, "Cap on gains of the high needs block"))
                .contains("none is held for the years forecast", "7 % a head, is told for that year only");
    }

    @Test
    @DisplayName("of Tameside comes to these five balances, unmitigated")
    void tamesidesFiveYears() {
        // 2024/25: 3,473 plans at £14,073.94 are £48,878,786, and the block, 15.44 % up, £42,609,079
        assertThat(Forecast.of(question(ForecastOptions.none(5))).orThrow().unmitigated())
                .extracting(ForecastLine::closing)
                .containsExactly(14_200_160L, 21_480_767L, 37_529_626L, 56_113_629L, 77_633_083L);
    }

    @Test
    @DisplayName("counts a cap where one is asked, in every year, and knows nothing of an announcement before its day")
    void capAndDay() {
        assertThat(question(ForecastOptions.builder()
                                .years(5)
                                .cap(Percent.of("7"))
                                .build())
                        .funding()
                        .orElseThrow()
                        .taken(1))
                .isEqualTo(Percent.of("7"));
        ForecastQuestion before = question(ForecastOptions.builder()
                .years(5)
                .asAt(LocalDate.of(2025, 12, 16))
                .build());
        assertThat(before.funding().orElseThrow().taken(2))
                .isEqualTo(before.funding().orElseThrow().taken(1));
    }

    @Test
    @DisplayName("takes the plans of January 2025 as published, to the plan")
    void takesPublishedPlans() {
        for (var figures : FIGURES.authorities()) {
            ForecastLine first = Forecast.of(ForecastFromFigures.asked(figures, ForecastOptions.none(1))
                            .question())
                    .orThrow()
                    .unmitigated()
                    .get(0);
            assertThat(first.plans())
                    .as(figures.name())
                    .isEqualByComparingTo(
                            String.valueOf(figures.plansInJanuary(2025).orElseThrow()));
        }
    }

    @Test
    @DisplayName("reckons Tameside's in-year figure of 2023/24 from its published balance of 31 March 2023: £4,624,453")
    void reckonsTheInYearFigure() {
        // 7,930,453 - 3,306,000
        QuestionFromFigures asked =
                FIGURES.asked(TAMESIDE, ForecastOptions.none(1)).orThrow();

        assertThat(asked.question().basis()).anySatisfy(input -> {
            assertThat(input.name()).isEqualTo("In-year figure of 2023/24");
            assertThat(input.value()).isEqualTo("£4,624,453");
            assertThat(input.standing()).contains("£3.306m", "schools forum report 86490");
        });
        assertThat(asked.question().placements().get(0).unitCost()).isEqualByComparingTo("13744.08");
        assertThat(asked.warnings()).isEmpty();
    }

    @Test
    @DisplayName(
            "takes Stockport's from two years, no balance between being held, and warns that money from outside hides spending")
    void averagesTwoYears() {
        QuestionFromFigures asked = FIGURES.asked(CouncilCode.of("E08000007"), ForecastOptions.none(1))
                .orThrow();

        assertThat(said(asked.question(), "In-year figure of 2023/24"))
                .contains("no balance at 31 March 2023 is held", "understates spending");
        assertThat(asked.warnings())
                .singleElement()
                .asString()
                .contains("the outturn in-year figure is needed")
                .doesNotContain("--");
        assertThat(FIGURES.asked(
                                CouncilCode.of("E08000007"),
                                ForecastOptions.builder()
                                        .years(1)
                                        .inYear(Pounds.of(9_000_000))
                                        .build())
                        .orThrow()
                        .warnings())
                .isEmpty();
    }

    @Test
    @DisplayName("cannot say of a council whose balance fell while in deficit, unless its in-year figure is told")
    void balanceFellInDeficit() {
        List<CompleteData.LeftOut> fell = FIGURES.leftOut().stream()
                .filter(each -> each.reasons().get(0).cause() == CompleteData.Cause.OUTSIDE_MONEY)
                .toList();
        CouncilCode one = fell.get(0).council();

        assertThat(fell).hasSize(34).extracting(CompleteData.LeftOut::name).contains("Hammersmith and Fulham");
        assertThat(FIGURES.authorities()).hasSize(107);
        assertThat(FIGURES.question(one, ForecastOptions.none(5)))
                .isInstanceOfSatisfying(
                        Answer.CannotSay.class,
                        no -> assertThat(no.missing().toString())
                                .contains("money from outside is likely", "The in-year figure of 2023/24"));
        assertThat(FIGURES.question(
                                one,
                                ForecastOptions.builder()
                                        .years(5)
                                        .inYear(Pounds.of(3_000_000))
                                        .build())
                        .isAnswered())
                .isTrue();
    }

    @Test
    @DisplayName("tells the flows of a published year, new less ceased plans and a residual, which make the stock")
    void flows() {
        PlanGrowth growth =
                question(ForecastOptions.none(2)).placements().get(0).growth().get(0);

        assertThat(growth.newPlans().value()).isPositive();
        assertThat(growth.ceased().value()).isPositive();
        assertThat(growth.net()).isEqualTo(Percent.of("14.9238914626"));
        assertThat(said(question(ForecastOptions.none(2)), "Plans of January 2024 to 2025"))
                .contains("do not make published stocks");
        assertThat(Forecast.of(question(ForecastOptions.none(1))).derivation().sentences())
                .as("rounded where it is told")
                .anyMatch(sentence -> sentence.startsWith("In 2024/25 plans of all placements change by 14.92 % ("));
    }

    @Test
    @DisplayName(
            "refuses an in-year figure beyond the high needs block, and savings, delivery and interest below nothing")
    void refusesWhatCannotBe() {
        refused(
                () -> question(ForecastOptions.builder()
                        .years(1)
                        .inYear(Pounds.of(-36_910_152))
                        .build()),
                "in-year must be within the high needs block of 2023/24, £36,910,152, either way");
        refused(
                () -> ForecastOptions.builder()
                        .years(1)
                        .interest(Percent.of("-1"))
                        .build(),
                "interest must be nothing or more");
        refused(
                () -> ForecastOptions.builder().years(1).saving(Pounds.of(-5)).build(),
                "saving must be nothing or more");
        refused(
                () -> ForecastOptions.builder()
                        .years(1)
                        .delivery(Percent.of("50"))
                        .build(),
                "saving must be given where its delivery is");
    }

    @Test
    @DisplayName("gives way to what is asked, and says so")
    void givesWay() {
        ForecastQuestion question = question(ForecastOptions.builder()
                .years(3)
                .growth(Percent.of("8"))
                .price(Percent.of("3"))
                .uplift(Percent.of("4"))
                .cap(Percent.of("5"))
                .inYear(Pounds.of(1_000_000))
                .saving(Pounds.of(500_000))
                .interest(Percent.of("5"))
                .build());

        assertThat(question.placements().get(0).growth().get(2).net()).isEqualTo(Percent.of("8"));
        assertThat(question.price()).containsExactly(Percent.of("3"));
        assertThat(question.funding().orElseThrow().taken(0)).isEqualTo(Percent.of("4"));
        assertThat(question.savings()).hasSize(1);
        assertThat(question.carryingCost()).isPresent();
        assertThat(question.basis().stream().filter(input -> input.standing().startsWith("as asked")))
                .hasSize(6);
    }

    @Test
    @DisplayName("cannot say for a council whose figures are not complete, and says why: Newham")
    void newham() {
        assertThat(FIGURES.question(NEWHAM, ForecastOptions.none(5)))
                .isInstanceOfSatisfying(
                        Answer.CannotSay.class,
                        no -> assertThat(no.missing().toString()).contains("Newham"));
        assertThat(FIGURES.question(CouncilCode.of("E07000223"), ForecastOptions.none(5)))
                .isInstanceOfSatisfying(
                        Answer.CannotSay.class,
                        no -> assertThat(no.missing().toString()).isEqualTo("[No figures of Adur are held.]"));
    }

    @Test
    @DisplayName("spreads growth by the statistics of all authorities, the noise of six years counted once")
    void spreads() {
        // 2.991 squared less 5.732 squared over six is 3.470; with 5.476 of noise an own mean is known to the root of
        // 2.124
        assertThat(PublishedSpread.growth())
                .isEqualTo(new GrowthSpread(Percent.of("1.863"), Percent.of("5.732"), Percent.NONE));
        assertThat(PublishedSpread.ofKnownRate())
                .isEqualTo(new GrowthSpread(Percent.of("1.457"), Percent.of("5.732"), Percent.NONE));
    }

    @Test
    @DisplayName("holds what is assumed of prices with its source, and nothing of luck")
    void parameters() {
        assertThat(ForecastParameter.named(ForecastParameter.PRICE).source()).startsWith("Windsor and Maidenhead");
        assertThatThrownBy(() -> ForecastParameter.named("luck")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ForecastOptions.none(11)).isInstanceOf(InvalidValueException.class);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }

    private static String said(ForecastQuestion question, String name) {
        return question.basis().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static ForecastQuestion question(ForecastOptions options) {
        return FIGURES.question(TAMESIDE, options).orThrow();
    }
}

package uk.sharedservices.partnership.finance.forecast.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A forecast from published figures")
class ForecastFromFiguresTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode NEWHAM = CouncilCode.of("E09000025");
    private static final ForecastFromFigures FIGURES = ForecastFromFigures.published();

    @Test
    @DisplayName("of Tameside starts at £7,930,453, on 17.14 % growth of plans and gains capped at 7 %")
    void tameside() {
        ForecastQuestion question = question(ForecastOptions.none(5));

        assertThat(question.of()).isEqualTo("Tameside");
        assertThat(question.opening()).isEqualTo(Pounds.of(7_930_453));
        assertThat(question.placements().get(0).growth().get(1).net()).isEqualTo(Percent.of("17.14"));
        assertThat(question.funding().orElseThrow().taken(1)).isEqualTo(Percent.of("7"));
        assertThat(question.funding().orElseThrow().taken(2))
                .as("2026/27, in which the formula was suspended")
                .isEqualTo(Percent.of("0"));
        assertThat(question.price()).containsExactly(Percent.of("2.4"));
        assertThat(question.basis())
                .allSatisfy(input -> assertThat(input.standing()).isNotBlank())
                .extracting(input -> input.name())
                .contains("In-year figure of 2023/24", "Growth of plans from 2025/26", "Uplift in 2026/27");
    }

    @Test
    @DisplayName("takes the plans of January 2025 as published, to the plan")
    void takesPublishedPlans() {
        for (var figures : FIGURES.authorities()) {
            ForecastLine first = Forecast.of(ForecastFromFigures.question(figures, ForecastOptions.none(1)))
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
    @DisplayName(
            "reckons the in-year figure of 2023/24 from the balance of 31 March 2022, for Tameside about £2.34m a year")
    void reckonsTheInYearFigure() {
        // 1.42 % of 228,961,342 is 3,251,251; half of 7,930,453 less that is 2,339,601.
        assertThat(question(ForecastOptions.none(1)).basis()).anySatisfy(input -> {
            assertThat(input.name()).isEqualTo("In-year figure of 2023/24");
            assertThat(input.value()).isEqualTo("£2,339,601");
            assertThat(input.standing()).contains("£3,251,251", "external money");
        });
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
                .hasSize(5);
    }

    @Test
    @DisplayName("cannot say for a council whose figures are not complete, and says why: Newham")
    void newham() {
        assertThat(FIGURES.question(NEWHAM, ForecastOptions.none(5)))
                .isInstanceOfSatisfying(
                        Answer.CannotSay.class,
                        no -> assertThat(no.missing().toString()).contains("Newham"));
        assertThat(FIGURES.question(CouncilCode.of("E07000223"), ForecastOptions.none(5)))
                .isInstanceOf(Answer.CannotSay.class);
        assertThat(FIGURES.authorities()).hasSizeBetween(135, 146);
        assertThat(FIGURES.leftOut()).isNotEmpty();
    }

    @Test
    @DisplayName("spreads growth by the statistics of all authorities: 2.99 and 5.73 points, to two places")
    void spreads() {
        GrowthSpread spread = PublishedSpread.growth();

        assertThat(spread.ownMean()).isEqualTo(Percent.of("2.991"));
        assertThat(spread.year()).isEqualTo(Percent.of("5.732"));
        assertThat(spread.delivery()).isEqualTo(Percent.NONE);
    }

    @Test
    @DisplayName("holds what is assumed of prices with its source, and nothing of luck")
    void parameters() {
        assertThat(ForecastParameter.named(ForecastParameter.PRICE).source()).startsWith("Windsor and Maidenhead");
        assertThatThrownBy(() -> ForecastParameter.named("luck")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ForecastOptions.none(11)).isInstanceOf(InvalidValueException.class);
    }

    private static ForecastQuestion question(ForecastOptions options) {
        return FIGURES.question(TAMESIDE, options).orThrow();
    }
}

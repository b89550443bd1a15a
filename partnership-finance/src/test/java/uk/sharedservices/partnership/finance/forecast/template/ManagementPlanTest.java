package uk.sharedservices.partnership.finance.forecast.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.Questions;

@DisplayName("The rows of the management plan")
class ManagementPlanTest {

    private static final ManagementPlan PLAN = ManagementPlan.of(Forecast.of(Questions.planned(8, "10")
                    .placements(Questions.special("10"))
                    .addSavings(Questions.saving("50", 1_000_000))
                    .build())
            .orThrow());

    @Test
    @DisplayName("have the outturn, the forecast and five plan years as columns")
    void columns() {
        assertThat(PLAN.columns())
                .containsExactly(
                        "base year 2023/24, as assumed",
                        "forecast 2024/25",
                        "plan 2025/26",
                        "plan 2026/27",
                        "plan 2027/28",
                        "plan 2028/29",
                        "plan 2029/30");
        assertThat(PLAN.mitigated()).allSatisfy(row -> assertThat(row.pounds()).hasSize(7));
    }

    @Test
    @DisplayName("fill the lines that placements tell apart, and carry forward what was brought forward and moved")
    void lines() {
        assertThat(row("1.2.1, 1.2.2").pounds().get(0)).contains(900 * 23_900L);
        assertThat(row("1.2.3").pounds().get(0)).contains(100 * 61_500L);
        assertThat(row("1.9.3").pounds().get(0)).contains(3_000_000L);
        for (int column = 1; column < 7; column++) {
            assertThat(row("1.9.2").pounds().get(column))
                    .isEqualTo(row("1.9.3").pounds().get(column - 1));
        }
        assertThat(PLAN.unmitigated()).isNotEqualTo(PLAN.mitigated());
    }

    @Test
    @DisplayName("name what the forecast does not hold, and leave it empty")
    void notHeld() {
        assertThat(PLAN.notHeld()).contains("place funding", "1.2.13 therapies", "1.2.7 other alternative provision");
        assertThat(row("1.2.13").pounds()).containsOnly(Optional.empty());
    }

    @Test
    @DisplayName("list savings as planned and as delivered")
    void savings() {
        assertThat(PLAN.savings()).singleElement().satisfies(saving -> {
            assertThat(saving.planned()).containsOnly(1_000_000L);
            assertThat(saving.delivered())
                    .isEqualTo(List.of(500_000L, 500_000L, 500_000L, 500_000L, 500_000L, 500_000L));
        });
    }

    private static PlanRow row(String line) {
        return PLAN.mitigated().stream()
                .filter(row -> row.line().equals(line))
                .findFirst()
                .orElseThrow();
    }
}

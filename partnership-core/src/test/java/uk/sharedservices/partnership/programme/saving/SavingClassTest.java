package uk.sharedservices.partnership.programme.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("A saving is classed")
class SavingClassTest {

    @Test
    @DisplayName("by how it shows in the accounts: only cash and income may reduce a budget")
    void realisation() {
        assertThat(List.of(Realisation.values()).stream().filter(Realisation::mayReduceABudget))
                .containsExactly(Realisation.CASHABLE, Realisation.INCOME);
        assertThat(Realisation.AVOIDED.words()).isEqualTo("cost avoided");
    }

    @Test
    @DisplayName("by how far it has come: evidenced, and removed from the budget after that")
    void delivery() {
        assertThat(List.of(Delivery.values()).stream().filter(Delivery::isEvidenced))
                .containsExactly(Delivery.EVIDENCED, Delivery.REMOVED_FROM_BUDGET);
        assertThat(Delivery.IN_DELIVERY.words()).isEqualTo("in delivery");
    }

    @Test
    @DisplayName("as identified where Stockport's report says so, and in no way that no report says")
    void reference() {
        Saving target = ReferencePartnership.tamesideAndStockport().savings().get(0);

        assertThat(target.delivery()).contains(Delivery.IDENTIFIED);
        assertThat(target.realisation()).isEmpty();
        assertThat(target.baseline()).isEmpty();
    }

    @Test
    @DisplayName("with a baseline of nothing or more")
    void baseline() {
        Saving.Builder saving = Saving.builder()
                .id(SavingId.of("x"))
                .council(CouncilCode.of("E08000008"))
                .what("x")
                .target(PublishedFigure.millions("0.1"))
                .recurrence(Recurrence.TIME_LIMITED)
                .chargedTo(ChargedTo.DSG_HIGH_NEEDS_BLOCK)
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 1"));

        assertThat(saving.baseline(PublishedFigure.millions("0")).build().baseline())
                .isPresent();
        assertThatThrownBy(
                        () -> saving.baseline(PublishedFigure.millions("-0.1")).build())
                .hasMessage("baseline of a saving must not be below nothing, but was '£-0.1m'");
    }
}

package uk.sharedservices.partnership.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.finance.published.PublishedPositions;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A published Dedicated Schools Grant position")
class DsgReconciliationTest {

    private static final DsgPosition TAMESIDE =
            ReferencePartnership.tamesideAndStockport().dsgPositions().get(0);

    @Test
    @DisplayName("of Tameside agrees exactly: 3.243 + 2.257 = 5.500")
    void agreesExactly() {
        assertThat(DsgReconciliation.of(TAMESIDE))
                .isEqualTo(new RuleOutcome.Met(
                        ReconciliationRules.RECONCILES, "£3.243m + £2.257m = £5.500m agrees exactly."));
    }

    @Test
    @DisplayName("a thousand out agrees within rounding, and the difference is told")
    void withinRounding() {
        assertThat(DsgReconciliation.of(closing("5.501")))
                .isEqualTo(new RuleOutcome.Met(
                        ReconciliationRules.RECONCILES,
                        "£3.243m + £2.257m = £5.501m agrees within rounding: the terms less the total are -£1,000, and"
                                + " rounding explains up to £1,500."));
    }

    @Test
    @DisplayName("further out breaks the rule, and nothing is adjusted")
    void unexplained() {
        assertThat(DsgReconciliation.of(closing("5.600"))).isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName("that is not printed in full is not judged")
    void notPrintedInFull() {
        assertThat(DsgReconciliation.of(DsgPosition.builder()
                        .from(TAMESIDE)
                        .carriedForward(Optional.empty())
                        .build()))
                .isInstanceOf(RuleOutcome.Undetermined.class);
    }

    @Test
    @DisplayName("sums up what is added first and then what is taken off, so that the sum is true as it is printed")
    void signs() {
        DsgPosition january = told("2023/24", FigureStatus.FORECAST);
        assertThat(DsgReconciliation.ofTheYear(january))
                .isEqualTo(new RuleOutcome.Met(
                        ReconciliationRules.RECONCILES,
                        "£6.178m less £0.694m less £0.016m less £0.737m = £4.731m agrees exactly."));
    }

    @Test
    @DisplayName("that is inferred and is the sum of its terms was reckoned from them; one that is printed was not")
    void reckoned() {
        DsgPosition january = told("2023/24", FigureStatus.FORECAST);
        assertThat(DsgReconciliation.isReckoned(january)).isTrue();
        assertThat(DsgReconciliation.isReckoned(TAMESIDE)).isFalse();
        assertThat(DsgReconciliation.isReckoned(DsgPosition.builder()
                        .from(january)
                        .status(FactStatus.RECORDED)
                        .build()))
                .isFalse();
        assertThat(DsgReconciliation.isReckoned(DsgPosition.builder()
                        .from(january)
                        .inYear(PublishedFigure.millions("4.732"))
                        .build()))
                .isFalse();
    }

    private static DsgPosition told(String year, FigureStatus status) {
        return PublishedPositions.tamesideAndStockport().stream()
                .filter(position -> position.year().toString().equals(year) && position.figureStatus() == status)
                .findFirst()
                .orElseThrow();
    }

    private static DsgPosition closing(String printed) {
        return DsgPosition.builder()
                .from(TAMESIDE)
                .carriedForward(PublishedFigure.millions(printed))
                .build();
    }
}

package uk.sharedservices.partnership.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.condition.StatutoryOverride;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.finance.sharing.CostShare;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The README of finance")
class ModuleReadmeTest {

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() {
        // example
        DsgPosition tameside =
                ReferencePartnership.tamesideAndStockport().dsgPositions().get(0);
        RuleOutcome outcome = DsgReconciliation.of(tameside); // met, breached, undetermined or not applicable
        outcome.reason(); // £3.243m + £2.257m = £5.500m agrees exactly.

        StatutoryOverride override = StatutoryOverride.of(GrantProvisions.published());
        override.knownTo(LocalDate.of(2022, 11, 23)).orThrow(); // 2023-03-31, as known on the day of the report
        override.knownTo(LocalDate.of(2022, 12, 14)).orThrow(); // 2026-03-31, three weeks later

        List<Weight> plans = List.of(Weight.of("Tameside", "2140"), Weight.of("Stockport", "2618"));
        CostSharing.of(27_000_000, plans).orThrow(); // £270,000 by EHC plans: £121,437.58 and £148,562.42
        // end of example

        assertThat(outcome).isInstanceOf(RuleOutcome.Met.class);
        assertThat(outcome.reason()).isEqualTo("£3.243m + £2.257m = £5.500m agrees exactly.");
        assertThat(override.knownTo(LocalDate.of(2022, 11, 23)).orThrow()).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(override.knownTo(LocalDate.of(2022, 12, 14)).orThrow()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(CostSharing.of(27_000_000, plans).orThrow().shares())
                .extracting(CostShare::pence)
                .containsExactly(12_143_758L, 14_856_242L);
    }
}

package uk.sharedservices.partnership.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
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
        // end of example

        assertThat(outcome).isInstanceOf(RuleOutcome.Met.class);
        assertThat(outcome.reason()).isEqualTo("£3.243m + £2.257m = £5.500m agrees exactly.");
    }
}

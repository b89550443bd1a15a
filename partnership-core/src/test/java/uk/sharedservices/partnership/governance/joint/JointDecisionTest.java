package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.hub;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("What several councils decide")
class JointDecisionTest {

    @Test
    @DisplayName("is told by rule J-OUTCOME")
    void citesItsRule() {
        assertThat(JointDecision.on(hub().build(), CouncilDecisions.of(List.of()))
                        .standingOn(day("2022-01-01"))
                        .derivation()
                        .rules())
                .extracting(Rule::id)
                .contains("J-OUTCOME");
    }
}

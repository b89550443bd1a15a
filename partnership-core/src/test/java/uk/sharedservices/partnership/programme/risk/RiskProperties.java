package uk.sharedservices.partnership.programme.risk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.programme.OversightArbitraries;

@Label("A risk")
class RiskProperties {

    @Property(tries = 1000)
    @Label("survives JSON")
    void survivesJson(@ForAll("risks") Risk risk) throws Exception {
        assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(risk), Risk.class))
                .isEqualTo(risk);
    }

    @Property(tries = 1000)
    @Label("is judged by its scores only when both are printed, and then always")
    void judgedWhenPrinted(@ForAll("risks") Risk risk) {
        assertThat(risk.residualNotAboveInherent() instanceof RuleOutcome.Undetermined)
                .isEqualTo(risk.residual().isEmpty() || risk.inherent().isEmpty());
        assertThat(risk.targetNotAboveResidual() instanceof RuleOutcome.Undetermined)
                .isEqualTo(risk.target().isEmpty() || risk.residual().isEmpty());
    }

    @Property(tries = 1000)
    @Label("that keeps both rules has a target not above its inherent score")
    void rulesChain(@ForAll("risks") Risk risk) {
        if (risk.residualNotAboveInherent() instanceof RuleOutcome.Met
                && risk.targetNotAboveResidual() instanceof RuleOutcome.Met) {
            assertThat(risk.target().orElseThrow().value())
                    .isLessThanOrEqualTo(risk.inherent().orElseThrow().value());
        }
    }

    @Provide
    Arbitrary<Risk> risks() {
        return OversightArbitraries.risks();
    }
}

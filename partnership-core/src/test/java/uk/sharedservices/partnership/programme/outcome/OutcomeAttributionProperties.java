package uk.sharedservices.partnership.programme.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.programme.CommitmentArbitraries;
import uk.sharedservices.partnership.testkit.programme.OversightArbitraries;

@Label("An outcome")
class OutcomeAttributionProperties {

    @Property(tries = 1000)
    @Label("survives JSON")
    void survivesJson(@ForAll("outcomes") Outcome outcome) throws Exception {
        assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(outcome), Outcome.class))
                .isEqualTo(outcome);
    }

    @Property(tries = 1000)
    @Label("is put down to nothing but what its document puts it down to, by a measure and a baseline")
    void nothingButTheDocument(@ForAll("outcomes") Outcome outcome, @ForAll("days") LocalDate asAt) {
        Answer<Attribution> answer = OutcomeAttribution.of(outcome).asAt(asAt);

        if (answer.isAnswered()) {
            assertThat(outcome.attribution()).isEqualTo(Optional.of(answer.orThrow()));
            assertThat(answer.orThrow()).isNotEqualTo(Attribution.CANNOT_BE_SAID);
            assertThat(outcome.measure()).isPresent();
            assertThat(outcome.baseline()).isPresent();
        }
        assertThat(answer.derivation().rules()).containsExactly(OutcomeRules.ATTRIBUTION);
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return OversightArbitraries.outcomes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CommitmentArbitraries.days();
    }
}

package uk.sharedservices.partnership.programme.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A risk")
class RiskTest {

    private static Risk.Builder inWords() {
        return Risk.builder()
                .id(RiskId.of("shared-leadership-capacity"))
                .what("sharing leadership leaves too little of it for reform")
                .ownerCouncil(CouncilCode.of("E08000008"))
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "risk management"));
    }

    @Test
    @DisplayName("told in words has no scores, and nothing is compared (B, risk management)")
    void inWordsOnly() {
        assertThat(inWords().build().residualNotAboveInherent())
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason)
                .isEqualTo(
                        "Of the risk \"sharing leadership leaves too little of it for reform\" neither residual nor inherent score is printed, so that"
                                + " nothing can be compared.");
        assertThat(inWords()
                        .residual(new RiskScore(2, 3))
                        .build()
                        .targetNotAboveResidual()
                        .reason())
                .contains("no target score is printed");
    }

    @ParameterizedTest(name = "residual {0} by {1} under inherent 3 by 4: {2}")
    @CsvSource({"3, 4, Met", "2, 5, Met", "4, 3, Met", "5, 3, Breached", "5, 5, Breached", "1, 1, Met"})
    @DisplayName("has a residual score that is not above its inherent one (K-RESIDUAL)")
    void residual(int likelihood, int impact, String outcome) {
        RuleOutcome found = inWords()
                .inherent(new RiskScore(3, 4))
                .residual(new RiskScore(likelihood, impact))
                .build()
                .residualNotAboveInherent();

        assertThat(found.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(found.rule().id()).isEqualTo("K-RESIDUAL");
        assertThat(found.reason()).contains("the inherent 12 (likelihood 3, impact 4).");
    }

    @Test
    @DisplayName("has a target score that is not above its residual one (K-TARGET)")
    void target() {
        Risk.Builder scored = inWords().residual(new RiskScore(2, 3));

        assertThat(scored.target(new RiskScore(3, 2)).build().targetNotAboveResidual())
                .isInstanceOf(RuleOutcome.Met.class);
        assertThat(scored.target(new RiskScore(3, 3)).build().targetNotAboveResidual())
                .isInstanceOf(RuleOutcome.Breached.class)
                .satisfies(outcome -> assertThat(outcome.rule().id()).isEqualTo("K-TARGET"));
    }

    @Test
    @DisplayName("is scored from 1 to 5, and owned by a post or a council")
    void refusals() {
        assertThatThrownBy(() -> new RiskScore(0, 3)).hasMessage("likelihood of a risk must be 1 to 5, but was 0");
        assertThatThrownBy(() -> new RiskScore(3, 6)).hasMessage("impact of a risk must be 1 to 5, but was 6");
        assertThat(new RiskScore(5, 5).value()).isEqualTo(25);
        assertThatThrownBy(() -> inWords().ownerPost(PostId.of("director")).build())
                .hasMessageContaining("must be a post or a council, not both");
        assertThat(inWords()
                        .ownerPost(PostId.of("director"))
                        .ownerCouncil(Optional.empty())
                        .build()
                        .ownerPost())
                .isPresent();
    }
}

package uk.sharedservices.partnership.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decision.KeyDecisionLimb.Indication;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.KeyDecisionThresholds;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A key decision")
class KeyDecisionTest {

    private static final Optional<Money> SAVINGS = Optional.of(Money.parse("GBP 270000.00"));
    private static final KeyDecision SAVING = new KeyDecision(Optional.empty(), SAVINGS, Optional.of(1));

    @Test
    @DisplayName("is never inferred from money: without a judgement it cannot be said")
    void neverInferred() {
        Answer<Boolean> answer = SAVING.isKey(Optional.empty(), thresholds("0.250"));

        assertThat(answer.inWords(String::valueOf))
                .isEqualTo(
                        "Cannot say. Whether the decision is key has not been judged; it is a judgement with reasons, not"
                                + " a sum.");
        assertThat(answer.derivation().sentences())
                .contains("The likely savings, GBP 270000.00, reaches the council's £0.250m (for this test). [G-KEY]");
    }

    @Test
    @DisplayName("counts savings as well as spending, from the sum on")
    void savingsCount() {
        assertThat(SAVING.limbs(thresholds("0.270")))
                .extracting(KeyDecisionLimb::indication)
                .containsExactly(Indication.NOT_KNOWN, Indication.KEY, Indication.NOT_KEY);
        assertThat(SAVING.limbs(thresholds("0.271")).get(1).indication()).isEqualTo(Indication.NOT_KEY);
        assertThat(new KeyDecision(SAVINGS, Optional.empty(), Optional.empty())
                        .limbs(thresholds("0.100"))
                        .get(0)
                        .indication())
                .isEqualTo(Indication.KEY);
    }

    @Test
    @DisplayName("is one that affects two wards or more")
    void twoWards() {
        assertThat(wards(1)).isEqualTo(Indication.NOT_KEY);
        assertThat(wards(2)).isEqualTo(Indication.KEY);
    }

    @Test
    @DisplayName("has no threshold where no source states one: Tameside's, Stockport's")
    void noThreshold() {
        Optional<GovernanceProfile> tameside =
                Constitutions.profiles().on(CouncilCode.of("E08000008"), LocalDate.of(2022, 11, 23));

        assertThat(SAVING.limbs(tameside).get(1).reason())
                .isEqualTo(
                        "The sum from which the council treats savings as significant is not known; no source states it.");
    }

    @Test
    @DisplayName("is what it was judged to be, with its reasons, and a limb that points the other way is told")
    void asJudged() {
        KeyDecisionJudgement notKey =
                new KeyDecisionJudgement(false, "The saving falls on grant.", Optional.of("monitoring officer"));
        Answer<Boolean> answer = SAVING.isKey(Optional.of(notKey), thresholds("0.250"));

        assertThat(answer.orThrow()).isFalse();
        assertThat(answer.derivation().sentences())
                .contains("Judged by the monitoring officer: not key (The saving falls on grant.).")
                .contains(
                        "It was judged not key, although a limb of the test points to key: the reasons should say why."
                                + " [G-KEY]");
        assertThat(SAVING.isKey(
                                Optional.of(new KeyDecisionJudgement(true, "It ends a service.", Optional.empty())),
                                Optional.empty())
                        .orThrow())
                .isTrue();
    }

    @Test
    @DisplayName("is judged with reasons or not at all")
    void withReasons() {
        assertThatThrownBy(() -> new KeyDecisionJudgement(true, " ", Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must give its reasons");
    }

    private static Indication wards(int wards) {
        return new KeyDecision(Optional.empty(), Optional.empty(), Optional.of(wards))
                .limbs(Optional.empty())
                .get(2)
                .indication();
    }

    private static Optional<GovernanceProfile> thresholds(String millions) {
        Optional<PublishedFigure> sum = Optional.of(PublishedFigure.millions(millions));
        return Optional.of(GovernanceProfile.builder()
                .council(CouncilCode.of("E08000007"))
                .name("Stockport")
                .firstDay(LocalDate.of(2020, 1, 1))
                .status(FactStatus.ASSUMED)
                .checkedOn(LocalDate.of(2026, 11, 21))
                .addEvidence("For this test.")
                .keyDecisions(new KeyDecisionThresholds(sum, sum, "for this test"))
                .build());
    }
}

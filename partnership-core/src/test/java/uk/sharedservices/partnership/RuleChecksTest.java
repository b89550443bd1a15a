package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementRules;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.RuleChecks;

@DisplayName("The test kit's checks of rules")
class RuleChecksTest {

    private static final Rule RULE = AgreementRules.TERM_ENDS;

    @Test
    @DisplayName("let pass an answer of each kind that can be checked")
    void letPassWhatCanBeChecked() {
        RuleChecks.isWellFormed(new Answer.Determined<>(7, working().derivation()));
        RuleChecks.isWellFormed(readings("one", "other", "The words are plain."));
        RuleChecks.isWellFormed(Answer.cannotSay(RecordedWorking.of("How many?"), "The day is not known."));
        RuleChecks.isWellFormed(new Answer.NotPermitted<>(
                RULE, "It is over.", RecordedWorking.of("How many?").derivation()));
        RuleChecks.isWellFormed(new RuleOutcome.Met(RULE, "All is well."));
    }

    @Test
    @DisplayName("refuse a value that no rule led to")
    void refuseAValueWithoutARule() {
        Answer<Integer> bare =
                new Answer.Determined<>(7, RecordedWorking.of("How many?").derivation());

        assertThatThrownBy(() -> RuleChecks.isWellFormed(bare))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("steps, each by a rule with its citation, that lead to: 7");
    }

    @Test
    @DisplayName("refuse a derivation without a question, and a step that is no sentence")
    void refuseADerivationThatTellsNothing() {
        refuses(new Answer.Determined<>(7, RecordedWorking.of("").derivation()));
        RecordedWorking mumbling = RecordedWorking.of("How many?");
        mumbling.step(RULE, 7, () -> "seven");
        refuses(new Answer.Determined<>(7, mumbling.derivation()));
    }

    @Test
    @DisplayName("refuse readings of one name, and a default without a reason")
    void refuseReadingsThatCannotBeToldApart() {
        refuses(readings("one", "one", "The words are plain."));
        refuses(readings("one", "other", ""));
    }

    @Test
    @DisplayName("refuse a doubt that does not say in a sentence what is missing, and an assumption without its label")
    void refuseADoubtThatSaysNothing() {
        refuses(Answer.cannotSay(RecordedWorking.of("How many?"), " "));
        refuses(new Answer.CannotSay<>(
                List.of("The day is not known."),
                List.of(new WhatIf<>("", 7)),
                working().derivation()));
    }

    @Test
    @DisplayName("refuse what is not permitted, or breached, for no reason")
    void refuseNoReason() {
        refuses(new Answer.NotPermitted<>(RULE, "", working().derivation()));
        assertThatThrownBy(() -> RuleChecks.isWellFormed(new RuleOutcome.Breached(RULE, "")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("refuse a calculation that its working changes")
    void refuseAWorkingThatChangesTheResult() {
        assertThat(RuleChecks.<Integer>sameWithItsWorking(working -> 7)).isEqualTo(7);
        assertThatThrownBy(() -> RuleChecks.<Boolean>sameWithItsWorking(working -> working.isKept()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with its working kept");
    }

    private static void refuses(Answer<?> answer) {
        assertThatThrownBy(() -> RuleChecks.isWellFormed(answer)).isInstanceOf(AssertionError.class);
    }

    private static RecordedWorking working() {
        RecordedWorking working = RecordedWorking.of("How many?");
        working.step(RULE, 7, () -> "There are seven.");
        return working;
    }

    private static Answer<Integer> readings(String one, String other, String why) {
        return new Answer.Readings<>(
                List.of(new Reading<>(one, 7, "As it says"), new Reading<>(other, 8, "As it may be read")),
                one,
                why,
                working().derivation());
    }
}

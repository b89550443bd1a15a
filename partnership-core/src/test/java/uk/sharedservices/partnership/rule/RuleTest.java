package uk.sharedservices.partnership.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A rule")
class RuleTest {

    private static final Citation CASE = Citation.of("Dodds v Walker [1981] 1 WLR 1027");

    @Test
    @DisplayName("cannot be without a citation, a sentence or an id")
    void cannotBeIncomplete() {
        assertThatThrownBy(() -> Rule.of("R2", Certainty.SETTLED, "2026-11-21", "A month is a month."))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule R2 must cite at least one authority, but was 'none'");
        assertThatThrownBy(() -> Rule.of("R2", Certainty.SETTLED, "2026-11-21", "A month", CASE))
                .hasMessage("statement of rule R2 must be a sentence, but was 'A month'");
        assertThatThrownBy(() -> Rule.of("2", Certainty.SETTLED, "2026-11-21", "A month is a month.", CASE))
                .hasMessageStartingWith("rule id must be");
        assertThatThrownBy(() -> Citation.of(" ")).hasMessage("citation must name an authority, but was ' '");
    }

    @Test
    @DisplayName("reads as its sentence, how far it can be relied on, and its authorities")
    void readsAsItsSentence() {
        assertThat(Rule.of("R2", Certainty.CONTRACT, "2026-11-21", "A month is a month.", CASE))
                .hasToString("Rule R2 (turns on the contract's words): A month is a month. Dodds v Walker [1981] 1 WLR"
                        + " 1027.");
    }
}

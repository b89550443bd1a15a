package uk.sharedservices.partnership.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a rule says of its subject")
class RuleOutcomeTest {

    private static final Rule RULE =
            Rule.of("X1", Certainty.SETTLED, "2026-11-21", "Two and two are four.", Citation.of("A Case"));

    @Test
    @DisplayName("is one of four things, none forgotten")
    void isOneOfFour() {
        List<RuleOutcome> outcomes = List.of(
                new RuleOutcome.Met(RULE, "It is so."),
                new RuleOutcome.Breached(RULE, "It is not so."),
                new RuleOutcome.Undetermined(RULE, "One of them is not known."),
                new RuleOutcome.NotApplicable(RULE, "There are not two."));

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.<String>match(met -> "met", breached -> "breached", open -> "open", not -> "not"))
                .containsExactly("met", "breached", "open", "not");
    }
}

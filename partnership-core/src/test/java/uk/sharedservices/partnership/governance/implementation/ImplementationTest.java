package uk.sharedservices.partnership.governance.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.sharedservices.partnership.governance.joint.Put.SOURCE;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.ImplementationStep;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("How far a decision is carried out")
class ImplementationTest {

    private static final ImplementationStep SERVE = step("serve notice")
            .begun(When.parse("2022-11-24"))
            .finished(When.parse("2022-12-02"))
            .build();
    private static final ImplementationStep RETURN =
            step("the director returns to the substantive post").build();

    private static ImplementationStep.Builder step(String what) {
        return ImplementationStep.builder()
                .what(what)
                .council(TAMESIDE)
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    private static Answer<Progress> progress(String asAt, ImplementationStep... steps) {
        return new Implementation(decision("t", TAMESIDE, DecisionOutcome.AGREED, "2022-11-23")
                        .addImplementation(steps)
                        .build())
                .standingOn(day(asAt));
    }

    @Test
    @DisplayName("is not begun, under way, then finished when each step is (J-IMPLEMENTED)")
    void progress() {
        assertThat(progress("2022-11-23", SERVE, RETURN).orThrow()).isEqualTo(Progress.NOT_BEGUN);
        assertThat(progress("2022-11-24", SERVE, RETURN).orThrow()).isEqualTo(Progress.UNDER_WAY);
        assertThat(progress("2022-12-02", SERVE, RETURN).orThrow()).isEqualTo(Progress.UNDER_WAY);
        assertThat(progress("2022-12-01", SERVE).orThrow()).isEqualTo(Progress.UNDER_WAY);
        assertThat(progress("2022-12-02", SERVE).orThrow()).isEqualTo(Progress.FINISHED);
        assertThat(progress("2022-12-02", SERVE, RETURN).derivation().toString())
                .contains(
                        "Of its 2 steps, 1 finished, 0 under way, 1 not recorded as begun: it is under way. [J-IMPLEMENTED]");
    }

    @Test
    @DisplayName("cannot be said where no step is recorded, or one was due and nothing shows what became of it")
    void cannotBeSaid() {
        ImplementationStep due = step("report back")
                .due(When.parse("2022-12"))
                .status(FactStatus.PLANNED)
                .build();

        assertThat(progress("2022-12-02")).isInstanceOf(Answer.CannotSay.class);
        assertThat(progress("2022-12-30", due).orThrow()).isEqualTo(Progress.NOT_BEGUN);
        Answer.CannotSay<Progress> passed = (Answer.CannotSay<Progress>) progress("2022-12-31", due);
        assertThat(passed.missing())
                .containsExactly(
                        "Whether a step that was due in December 2022 was finished is not recorded: report back.");
        assertThat(passed.whatIfs())
                .extracting(WhatIf::assumption, WhatIf::value)
                .containsExactly(
                        tuple("If all of that was done by then", Progress.FINISHED),
                        tuple("If none of it was", Progress.NOT_BEGUN));
    }

    @Test
    @DisplayName("cannot be said while a step's time is too vague to tell")
    void vague() {
        ImplementationStep inDecember =
                step("serve notice").finished(When.parse("2022-12")).build();

        assertThat(progress("2022-11-30", inDecember).orThrow()).isEqualTo(Progress.NOT_BEGUN);
        assertThat(progress("2022-12-15", inDecember).isAnswered()).isFalse();
        assertThat(progress("2022-12-31", inDecember).orThrow()).isEqualTo(Progress.FINISHED);
    }

    @Test
    @DisplayName("cannot be said of a decision that may not have been made, and is nothing before it is")
    void notMade() {
        CouncilDecision proposed = decision("t", TAMESIDE, DecisionOutcome.AGREED, "2022-11-23")
                .status(FactStatus.PROPOSED)
                .addImplementation(RETURN)
                .build();

        assertThat(new Implementation(proposed).standingOn(day("2022-11-22")).orThrow())
                .isEqualTo(Progress.NOT_BEGUN);
        assertThat(new Implementation(proposed).standingOn(day("2022-11-23")).inWords(Progress::words))
                .isEqualTo(
                        "Cannot say. Whether the decision was made by then is not recorded: it is proposed on 23 November"
                                + " 2022. If it was: not recorded as begun.");
    }

    @Test
    @DisplayName("is no question of a decision that refuses or defers")
    void nothingToCarryOut() {
        Answer<Progress> answer = new Implementation(decision("t", TAMESIDE, DecisionOutcome.REFUSED, "2022-11-23")
                        .build())
                .standingOn(day("2022-12-01"));

        assertThat(answer).isInstanceOf(Answer.NotPermitted.class);
        assertThat(answer.inWords(Progress::words))
                .isEqualTo("Not permitted. It was refused: there is nothing to carry out. [J-IMPLEMENTED]");
    }

    @Test
    @DisplayName("is told of steps that make sense")
    void sensibleSteps() {
        assertThatThrownBy(() -> step("serve notice")
                        .status(FactStatus.PLANNED)
                        .begun(When.parse("2022-12"))
                        .build())
                .hasMessage("step that is only planned must not be begun or finished, but was 'December 2022'");
        assertThatThrownBy(() -> step("serve notice")
                        .begun(When.parse("2022-12-02"))
                        .finished(When.parse("2022-12-01"))
                        .build())
                .hasMessage("step must not be finished before it is begun, 2 December 2022, but was '1 December 2022'");
        assertThatThrownBy(() -> step("serve notice").evidence("the letter").build())
                .hasMessageContaining("must come with when it was finished");
        assertThatThrownBy(() -> progress(
                        "2023-01-01",
                        step("serve notice").finished(When.parse("2022-11-22")).build()))
                .hasMessage(
                        "step by which a decision is carried out must not be finished before the decision, 23 November"
                                + " 2022, but was '22 November 2022'");
    }
}

package uk.sharedservices.partnership.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.file.PartnershipJson;

@DisplayName("An answer")
class AnswerTest {

    private static final Rule RULE = Rule.of(
            "X1",
            Certainty.SETTLED,
            "2026-11-21",
            "Two and two are four.",
            Citation.of("A Case v Another [1900] 1 X 1"));

    @Test
    @DisplayName("is handled in one of four ways, none forgotten")
    void isHandledInOneOfFourWays() {
        assertThat(List.of(determined(), readings(), cannotSay(), notPermitted()))
                .extracting(answer -> answer.<String>match(
                        one -> "one", several -> "several", missing -> "missing", refused -> "refused"))
                .containsExactly("one", "several", "missing", "refused");
    }

    @Test
    @DisplayName("stays of its kind when another value is made of it")
    void staysOfItsKind() {
        assertThat(determined().map(derivation(), value -> value * 10).orThrow())
                .isEqualTo(40);
        assertThat(readings().map(derivation(), value -> value * 10))
                .isInstanceOfSatisfying(
                        Answer.Readings.class,
                        several -> assertThat(several.defaultReading()).isEqualTo("B"));
        assertThat(readings().map(derivation(), value -> value * 10).orThrow()).isEqualTo(50);
        assertThat(cannotSay().map(derivation(), value -> value * 10).inWords(String::valueOf))
                .isEqualTo("Cannot say. The second two is not known. If it were two: 40.");
        assertThat(notPermitted().map(derivation(), value -> value * 10)).isEqualTo(notPermitted());
    }

    @Test
    @DisplayName("gives its value, or that of its default reading")
    void givesItsValue() {
        assertThat(determined().orThrow()).isEqualTo(4);
        assertThat(readings().orThrow()).isEqualTo(5);
    }

    @Test
    @DisplayName("that has no value refuses with its reasons")
    void refusesWithItsReasons() {
        assertThatThrownBy(() -> cannotSay().orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot say. The second two is not known. If it were two: 4.");
        assertThatThrownBy(() -> notPermitted().orThrow())
                .hasMessage("Not permitted. Sums are not done on Sundays. [X1]");
    }

    @Test
    @DisplayName("reads as a sentence")
    void readsAsASentence() {
        assertThat(determined().inWords(String::valueOf)).isEqualTo("4.");
        assertThat(readings().inWords(String::valueOf)).isEqualTo("5. Safer. Narrow: 4. Wide: 5.");
        assertThat(new Answer.Readings<>(
                                List.of(new Reading<>("A", 4, "Narrow"), new Reading<>("B", 4, "Wide")),
                                "A",
                                "Safer.",
                                derivation())
                        .inWords(String::valueOf))
                .isEqualTo("4, on every reading.");
    }

    @Test
    @DisplayName("cannot be readings of one, have a default that is none of them, or leave unsaid what is missing")
    void cannotBeIncomplete() {
        List<Reading<Integer>> one = List.of(new Reading<>("A", 4, "Narrow"));
        List<Reading<Integer>> two = List.of(new Reading<>("A", 4, "Narrow"), new Reading<>("B", 5, "Wide"));

        assertThatThrownBy(() -> new Answer.Readings<>(one, "A", "", derivation()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("readings must be two or more, but was 1");
        assertThatThrownBy(() -> new Answer.Readings<>(two, "C", "", derivation()))
                .hasMessage("default reading must be one of the readings, but was 'C'");
        assertThatThrownBy(() -> readings().reading("C"))
                .hasMessage("reading must be one of the readings, but was 'C'");
        assertThatThrownBy(() -> new Answer.CannotSay<Integer>(List.of(), List.of(), derivation()))
                .hasMessage("missing facts must name at least one, but was 'none'");
    }

    @Test
    @DisplayName("is written as JSON with its kind, its derivation and each rule once")
    void isWrittenAsJson() {
        assertThat(PartnershipJson.write(determined())).isEqualTo("""
                {
                  "answer": "determined",
                  "value": 4,
                  "derivation": {
                    "question": "What are two and two?",
                    "inputs": [
                      {
                        "name": "First",
                        "value": "two"
                      }
                    ],
                    "steps": [
                      {
                        "rule": "X1",
                        "sentence": "Two and two are 4.",
                        "result": "4"
                      }
                    ],
                    "rules": [
                      {
                        "id": "X1",
                        "statement": "Two and two are four.",
                        "citations": [
                          {
                            "authority": "A Case v Another [1900] 1 X 1"
                          }
                        ],
                        "certainty": "SETTLED",
                        "checkedOn": "2026-11-21"
                      }
                    ]
                  }
                }
                """);
        assertThat(PartnershipJson.write(readings())).contains("\"answer\": \"readings\"", "\"defaultReading\": \"B\"");
        assertThat(PartnershipJson.write(cannotSay()))
                .contains("\"answer\": \"cannotSay\"", "second two is not known", "If it were two");
        assertThat(PartnershipJson.write(notPermitted())).contains("\"answer\": \"notPermitted\"", "on Sundays");
    }

    private static Derivation derivation() {
        RecordedWorking working = RecordedWorking.of("What are two and two?").from(Input.asked("First", "two"));
        working.step(RULE, 4, () -> "Two and two are 4.");
        return working.derivation();
    }

    private static Answer<Integer> determined() {
        return new Answer.Determined<>(4, derivation());
    }

    private static Answer.Readings<Integer> readings() {
        return new Answer.Readings<>(
                List.of(new Reading<>("A", 4, "Narrow"), new Reading<>("B", 5, "Wide")), "B", "Safer.", derivation());
    }

    private static Answer<Integer> cannotSay() {
        return new Answer.CannotSay<>(
                List.of("The second two is not known."), List.of(new WhatIf<>("If it were two", 4)), derivation());
    }

    private static Answer<Integer> notPermitted() {
        return new Answer.NotPermitted<>(RULE, "Sums are not done on Sundays.", derivation());
    }
}

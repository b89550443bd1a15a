package uk.sharedservices.partnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.rule.Working;

/**
 * Assertions about what a rule answers: that nobody is left to take its word for it.
 *
 * <p>They do not say whether an answer is right. They say whether a reader can check it: that it tells its question, its
 * steps and their authorities in sentences, and that an answer which is none says what is missing or what forbids it.
 */
public final class RuleChecks {

    private RuleChecks() {}

    /**
     * Asserts that an answer can be checked by whoever reads it.
     *
     * <p>A value, or several by readings, must come with a step for at least one rule; readings have names of their own and
     * a reason for the default; "cannot say" tells in sentences what is missing; "not permitted" tells why.
     *
     * @param answer  the answer
     */
    public static void isWellFormed(Answer<?> answer) {
        isWellFormed(answer.derivation());
        answer.match(
                one -> hasSteps(answer),
                several -> {
                    hasSteps(answer);
                    areWellFormed(several);
                    return several;
                },
                missing -> {
                    assertThat(missing.missing()).as("what is missing").allSatisfy(RuleChecks::isSentence);
                    assertThat(missing.whatIfs())
                            .as("assumptions")
                            .extracting(WhatIf::assumption)
                            .doesNotHaveDuplicates()
                            .allSatisfy(RuleChecks::isText);
                    return missing;
                },
                refused -> {
                    isWellFormed(refused.rule());
                    isSentence(refused.reason());
                    return refused;
                });
    }

    private static Answer<?> hasSteps(Answer<?> answer) {
        assertThat(answer.derivation().steps())
                .as("steps, each by a rule with its citation, that lead to: %s", answer.inWords(String::valueOf))
                .isNotEmpty();
        return answer;
    }

    private static void areWellFormed(Answer.Readings<?> several) {
        List<? extends Reading<?>> readings = several.readings();
        assertThat(readings)
                .extracting(Reading::name)
                .as("names of the readings")
                .doesNotHaveDuplicates();
        assertThat(readings)
                .extracting(Reading::meaning)
                .as("meanings of the readings")
                .allSatisfy(RuleChecks::isText);
        isSentence(several.why());
    }

    /** Asserts that the outcome of a check names its rule and gives its reason in a sentence. */
    public static void isWellFormed(RuleOutcome outcome) {
        isWellFormed(outcome.rule());
        isSentence(outcome.reason());
    }

    /** Asserts that a derivation tells a question, the facts it started from, and each step in a sentence. */
    public static void isWellFormed(Derivation derivation) {
        assertThat(derivation.question()).as("question").endsWith("?");
        assertThat(derivation.inputs()).extracting(Input::name).as("inputs").allSatisfy(RuleChecks::isText);
        assertThat(derivation.steps()).allSatisfy(step -> {
            isWellFormed(step.rule());
            isSentence(step.sentence());
        });
    }

    /** Asserts that a rule has an id and a sentence, and that each of its citations names an authority. */
    public static void isWellFormed(Rule rule) {
        assertThat(rule.id()).as("id of a rule").isNotBlank();
        isSentence(rule.statement());
        assertThat(rule.citations())
                .as("citations of rule %s", rule.id())
                .isNotEmpty()
                .allSatisfy(citation -> isText(citation.authority()));
    }

    /**
     * Asserts that a calculation gives the same whether or not it explains itself.
     *
     * @param <T>  type of what it gives
     * @param calculation  the calculation, which writes its working where it is told
     * @return what it gives
     */
    public static <T> T sameWithItsWorking(Function<Working, T> calculation) {
        T quick = calculation.apply(Working.none());
        T explained = calculation.apply(RecordedWorking.of("What does it give?"));
        assertThat(explained).as("with its working kept").isEqualTo(quick);
        return explained;
    }

    private static void isText(String text) {
        assertThat(text).as("text").isNotBlank();
    }

    private static void isSentence(String text) {
        assertThat(text).as("sentence").isNotBlank().matches("(?s)[^\\s\\p{Ll}].*[.?!]");
    }
}

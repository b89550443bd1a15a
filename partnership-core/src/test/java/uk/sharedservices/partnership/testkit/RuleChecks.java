package uk.sharedservices.partnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
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
                one -> withSteps(answer),
                several -> toldApart((Answer.Readings<?>) withSteps(several)),
                missing -> told(missing),
                refused -> told(refused));
    }

    private static Answer<?> withSteps(Answer<?> answer) {
        assertThat(answer.derivation().steps())
                .as("steps, each by a rule with its citation, that lead to: %s", answer.inWords(String::valueOf))
                .isNotEmpty();
        return answer;
    }

    private static Answer<?> toldApart(Answer.Readings<?> several) {
        assertThat(several.readings())
                .extracting(Reading::name)
                .as("names of the readings")
                .doesNotHaveDuplicates();
        several.readings().forEach(reading -> isText("meaning of the reading " + reading.name(), reading.meaning()));
        isSentence("reason for the default reading", several.why());
        return several;
    }

    private static Answer<?> told(Answer.CannotSay<?> doubt) {
        doubt.missing().forEach(fact -> isSentence("missing fact", fact));
        doubt.whatIfs().forEach(whatIf -> isText("label of an assumption", whatIf.assumption()));
        return doubt;
    }

    private static Answer<?> told(Answer.NotPermitted<?> refusal) {
        isCited(refusal.rule());
        isSentence("reason of what rule " + refusal.rule().id() + " does not permit", refusal.reason());
        return refusal;
    }

    /** Asserts that the outcome of a check names a rule with its citation, and gives its reason in a sentence. */
    public static void isWellFormed(RuleOutcome outcome) {
        isCited(outcome.rule());
        isSentence("reason of rule " + outcome.rule().id(), outcome.reason());
    }

    /** Asserts that a derivation tells a question, the facts it started from, and each step in a sentence. */
    public static void isWellFormed(Derivation derivation) {
        assertThat(derivation.question()).as("question").endsWith("?");
        derivation.inputs().forEach(input -> isText("name of an input", input.name()));
        derivation.steps().forEach(step -> {
            isCited(step.rule());
            isSentence("sentence of a step by rule " + step.rule().id(), step.sentence());
        });
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

    private static void isCited(Rule rule) {
        assertThat(rule.citations()).as("citations of rule %s", rule.id()).isNotEmpty();
    }

    private static void isText(String what, String text) {
        assertThat(text).as(what).isNotBlank();
    }

    private static void isSentence(String what, String text) {
        assertThat(text).as(what).matches("(?s)\\S.*[.?!]");
    }
}

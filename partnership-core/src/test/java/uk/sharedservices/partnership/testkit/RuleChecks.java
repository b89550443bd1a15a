package uk.sharedservices.partnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.Working;
import uk.sharedservices.partnership.testkit.flaw.BrokenPartnership;
import uk.sharedservices.partnership.testkit.flaw.RuleBreach;

/**
 * Assertions about what a rule answers: that nobody is left to take its word for it; and about which rules a partnership
 * breaks.
 *
 * <p>Those of the form of an answer do not say whether an answer is right. They say whether a reader can check it: that it tells its question, its
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
     * Asserts that a partnership breaks no rule as at a day. A rule of which too little is known is not broken.
     *
     * <pre>{@code
     * Partnership ours = FileChecks.partnershipIn(Path.of("src/test/resources/our-partnership.json"));
     * RuleChecks.breaksNoRule(
     *         ours, LocalDate.of(2026, 4, 1), BankHolidays.englandAndWales(), EnglishCouncils.register());
     * }</pre>
     *
     * @param partnership  the partnership
     * @param asAt  the day
     * @param calendar  the working days
     * @param register  the councils there are and were
     */
    public static void breaksNoRule(
            Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar, CouncilRegister register) {
        breaksOnly(partnership, asAt, calendar, register);
    }

    /**
     * Asserts that a partnership breaks the rules named and no other, as at a day. One that it does not break any more is told as
     * well, so that nothing known to be wrong is forgotten once it is put right.
     *
     * @param partnership  the partnership
     * @param asAt  the day
     * @param calendar  the working days
     * @param register  the councils there are and were
     * @param rules  the ids of the rules, such as {@code P-LENGTH}
     */
    public static void breaksOnly(
            Partnership partnership,
            LocalDate asAt,
            WorkingDayCalendar calendar,
            CouncilRegister register,
            String... rules) {
        List<RuleFinding> breached = breached(PartnershipCheck.of(partnership, asAt, calendar, register));
        assertThat(breached.stream()
                        .map(finding -> finding.outcome().rule().id())
                        .distinct())
                .as(
                        "rules broken as at %s:%n%s",
                        asAt,
                        breached.stream()
                                .map(finding -> finding.path() + ": "
                                        + finding.outcome().reason())
                                .collect(Collectors.joining("\n")))
                .containsExactlyInAnyOrder(rules);
    }

    /**
     * Asserts that each breach of a rule, put into a partnership of one's own, is found where it is, and that it breaks no other
     * rule that was not broken before.
     *
     * @param partnership  the partnership
     * @param asAt  the day, no earlier than {@link RuleBreach#FIRST_DAY}
     * @param calendar  the working days
     * @param register  the councils there are and were
     */
    public static void everyBreachIsFound(
            Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar, CouncilRegister register) {
        Set<String> before = told(PartnershipCheck.of(partnership, asAt, calendar, register));
        for (RuleBreach breach : RuleBreach.values()) {
            BrokenPartnership broken = breach.in(partnership);
            List<RuleFinding> after = PartnershipCheck.of(broken.partnership(), asAt, calendar, register);
            assertThat(breached(after).stream().filter(finding -> !before.contains(told(finding))))
                    .as("rules newly broken by %s", breach)
                    .singleElement()
                    .matches(broken::isToldBy, "is " + breach.rule().id() + " at " + broken.path());
        }
    }

    private static List<RuleFinding> breached(List<RuleFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() instanceof RuleOutcome.Breached)
                .toList();
    }

    private static Set<String> told(List<RuleFinding> findings) {
        return breached(findings).stream().map(RuleChecks::told).collect(Collectors.toSet());
    }

    private static String told(RuleFinding finding) {
        return finding.path() + " " + finding.outcome().rule().id();
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

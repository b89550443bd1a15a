package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.testkit.programme.AppraisalSamples.option;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.finding.Ranking.Place;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.programme.AppraisalSamples;

@DisplayName("An options appraisal")
class AppraisalFindingsTest {

    @Test
    @DisplayName("ranks its options by weighted score, equal scores sharing a rank, with the sums as working")
    void ranks() {
        Answer<Ranking> ranking =
                AppraisalFindings.of(AppraisalSamples.threeOptions().build()).ranking();

        assertThat(ranking.orThrow().places())
                .containsExactly(
                        new Place(1, "Ash", Fraction.of(32, 5)),
                        new Place(2, "Birch", Fraction.of(61, 10)),
                        new Place(2, "Cedar", Fraction.of(61, 10)));
        assertThat(ranking.derivation().sentences())
                .contains(
                        "Weight of Cost: 0.3 (recorded, A, paragraph 3.10).",
                        "Scores of Ash: Quality 8; Cost 4; Speed 6 (recorded, A, paragraph 3.10).",
                        "The 3 weights sum to exactly 1. [P-WEIGHTS]",
                        "Ash: 0.5 × 8 + 0.3 × 4 + 0.2 × 6 = 6.4. [P-RANKING]",
                        "The ranking is 1 Ash (6.4), 2 Birch (6.1), 2 Cedar (6.1). [P-RANKING]");
    }

    @Test
    @DisplayName("passes over the ranks that a tie fills: 1, 1, 3")
    void oneOneThree() {
        OptionsAppraisal appraisal = AppraisalSamples.threeOptions()
                .options(List.of(
                        option("Cedar", "Quality 7", "Cost 5", "Speed 5"),
                        option("Birch", "Quality 4", "Cost 10", "Speed 5"),
                        option("Ash", "Quality 4", "Cost 4", "Speed 4")))
                .build();

        assertThat(AppraisalFindings.of(appraisal).ranking().orThrow())
                .hasToString("1 Birch (6), 1 Cedar (6), 3 Ash (4)");
    }

    @Test
    @DisplayName(
            "that is the case for pooling the out-of-hours service cannot be ranked until weights and scores are given")
    void outOfHours() {
        AppraisalFindings findings = AppraisalFindings.of(AppraisalSamples.outOfHours());
        Answer.CannotSay<Ranking> ranking = (Answer.CannotSay<Ranking>) findings.ranking();

        assertThat(ranking.missing())
                .containsExactly(
                        "The weight of 'Capacity and skills across both authorities' is not given.",
                        "The weight of 'Contingency for sickness absence and leave' is not given.",
                        "The weight of 'Cover for the peaks and troughs of demand' is not given.",
                        "The score of 'Pooled service' for 'Capacity and skills across both authorities' is not given.",
                        "The score of 'Pooled service' for 'Contingency for sickness absence and leave' is not given.",
                        "The score of 'Pooled service' for 'Cover for the peaks and troughs of demand' is not given.",
                        "The score of 'Separate services' for 'Capacity and skills across both authorities' is not given.",
                        "The score of 'Separate services' for 'Contingency for sickness absence and leave' is not given.",
                        "The score of 'Separate services' for 'Cover for the peaks and troughs of demand' is not given.");
        assertThat(ranking.whatIfs()).isEmpty();
        assertThat(ranking.derivation().sentences())
                .contains("Scores of Separate services: not given (inferred from records, A, paragraph 3.10).");
        assertThat(findings.winner()).isInstanceOf(Answer.CannotSay.class);
        assertThat(findings.flipPoints()).isInstanceOf(Answer.CannotSay.class);
        assertThat(findings.weights()).isInstanceOf(RuleOutcome.Undetermined.class);
    }

    @Test
    @DisplayName("without weights offers what equal weights would give, in thirds, and does not call it the answer")
    void equalWeights() {
        OptionsAppraisal appraisal = AppraisalSamples.threeOptions()
                .criteria(List.of(
                        Criterion.unweighted("Quality"), Criterion.unweighted("Cost"), Criterion.unweighted("Speed")))
                .build();
        Answer.CannotSay<Ranking> ranking =
                (Answer.CannotSay<Ranking>) AppraisalFindings.of(appraisal).ranking();

        assertThat(ranking.missing()).hasSize(3).contains("The weight of 'Cost' is not given.");
        assertThat(ranking.whatIfs()).singleElement().satisfies(whatIf -> {
            assertThat(whatIf.assumption()).isEqualTo("If the criteria weighed the same, 1/3 each");
            assertThat(whatIf.value()).hasToString("1 Cedar (20/3), 2 Ash (6), 2 Birch (6)");
        });
    }

    @Test
    @DisplayName("with some weights given offers what the rest shared equally would give")
    void theRestShared() {
        OptionsAppraisal.Builder appraisal = AppraisalSamples.threeOptions();
        OptionsAppraisal two = appraisal
                .criteria(List.of(
                        Criterion.of("Quality", "0.5"), Criterion.unweighted("Cost"), Criterion.unweighted("Speed")))
                .build();
        OptionsAppraisal one = appraisal
                .criteria(List.of(
                        Criterion.of("Quality", "0.5"), Criterion.of("Cost", "0.3"), Criterion.unweighted("Speed")))
                .build();

        assertThat(AppraisalFindings.of(two).ranking().inWords(Ranking::toString))
                .endsWith("If the weights not given shared equally what the others leave, 0.25 each:"
                        + " 1 Ash (6.5), 2 Cedar (6.25), 3 Birch (6).");
        assertThat(AppraisalFindings.of(one).ranking().inWords(Ranking::toString))
                .isEqualTo(
                        "Cannot say. The weight of 'Speed' is not given. If the weight not given were what the others"
                                + " leave, 0.2: 1 Ash (6.4), 2 Birch (6.1), 2 Cedar (6.1).");
    }

    @Test
    @DisplayName("of one option compares nothing")
    void oneOption() {
        OptionsAppraisal appraisal = AppraisalSamples.threeOptions()
                .options(List.of(option("Ash", "Quality 8", "Cost 4", "Speed 6")))
                .build();

        assertThat(((Answer.CannotSay<Winner>) AppraisalFindings.of(appraisal).winner()).missing())
                .containsExactly("Fewer than two options are named, and a ranking compares two or more.");
    }

    @Test
    @DisplayName("has a clear winner when the lead is at least the margin stated")
    void clearWinner() {
        OptionsAppraisal.Builder appraisal = AppraisalSamples.threeOptions();
        Answer<Winner> byAny = AppraisalFindings.of(appraisal.build()).winner();
        Answer<Winner> byMargin = AppraisalFindings.of(
                        appraisal.margin(ExactDecimal.of("0.30")).build())
                .winner();

        assertThat(byAny.orThrow().option()).hasValue("Ash");
        assertThat(byAny.orThrow()).hasToString("Ash, ahead by 0.3");
        assertThat(byAny.derivation().sentences())
                .contains("No margin is stated, so that any lead will do: Ash, ahead by 0.3. [P-CLEAR-WINNER]");
        assertThat(byMargin.orThrow().option()).hasValue("Ash");
        assertThat(byMargin.orThrow()).hasToString("Ash, ahead by 0.3, the margin of 0.30 being met");
    }

    @Test
    @DisplayName("has no clear winner under the margin, and names the contenders")
    void noClearWinner() {
        Answer<Winner> winner = AppraisalFindings.of(AppraisalSamples.threeOptions()
                        .margin(ExactDecimal.of("0.300001"))
                        .build())
                .winner();

        assertThat(winner.orThrow().option()).isEmpty();
        assertThat(winner.orThrow().contenders()).containsExactly("Ash", "Birch", "Cedar");
        assertThat(winner.orThrow())
                .hasToString("no clear winner (the lead of 0.3 is less than the margin of 0.300001: Ash, Birch and"
                        + " Cedar are within it)");
    }

    @Test
    @DisplayName("whose first options tie has no clear winner, with a margin or without")
    void tie() {
        OptionsAppraisal.Builder appraisal = AppraisalSamples.threeOptions()
                .options(List.of(
                        option("Birch", "Quality 7", "Cost 5", "Speed 5"),
                        option("Ash", "Quality 4", "Cost 10", "Speed 5"),
                        option("Cedar", "Quality 5", "Cost 7", "Speed 6")));
        Winner without = AppraisalFindings.of(appraisal.build()).winner().orThrow();
        Winner with = AppraisalFindings.of(
                        appraisal.margin(ExactDecimal.of("1")).build())
                .winner()
                .orThrow();

        assertThat(without).hasToString("no clear winner (Ash and Birch share the highest score)");
        assertThat(without.lead()).isEqualTo(Fraction.ZERO);
        assertThat(with)
                .hasToString("no clear winner (the highest score is shared: Ash, Birch and Cedar are level or within"
                        + " the margin of 1)");
    }

    @Test
    @DisplayName("rests on rules that are practice, and says that its weights make the whole")
    void rules() {
        assertThat(List.of(
                        AppraisalRules.WEIGHTS,
                        AppraisalRules.RANKING,
                        AppraisalRules.CLEAR_WINNER,
                        AppraisalRules.FLIP))
                .extracting(Rule::id)
                .containsExactly("P-WEIGHTS", "P-RANKING", "P-CLEAR-WINNER", "P-FLIP");
        assertThat(AppraisalFindings.of(AppraisalSamples.threeOptions().build()).weights())
                .isEqualTo(new RuleOutcome.Met(AppraisalRules.WEIGHTS, "The 3 weights sum to exactly 1."));
    }
}

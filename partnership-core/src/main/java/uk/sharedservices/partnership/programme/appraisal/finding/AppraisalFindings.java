package uk.sharedservices.partnership.programme.appraisal.finding;

import static uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules.CLEAR_WINNER;
import static uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules.FLIP;
import static uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules.RANKING;
import static uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules.WEIGHTS;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.rule.Working;

/**
 * What follows from an options appraisal: the ranking, the winner, and the smallest change that ends its lead.
 *
 * <p>All need every weight and every score; where any was not published the answer is "cannot say" and names each. Where
 * only weights are missing, it offers what would follow if those shared equally what the others leave. The case for pooling
 * the out-of-hours service of Tameside and Stockport has neither weights nor scores.
 */
public final class AppraisalFindings {

    private final OptionsAppraisal appraisal;
    private final MissingOfAppraisal missing;

    private AppraisalFindings(OptionsAppraisal appraisal) {
        this.appraisal = appraisal;
        this.missing = MissingOfAppraisal.from(appraisal);
    }

    /** Returns the findings of an appraisal. */
    public static AppraisalFindings of(OptionsAppraisal appraisal) {
        return new AppraisalFindings(appraisal);
    }

    /** Returns whether the weights make the whole; undetermined while any is not given. */
    public RuleOutcome weights() {
        return missing.weights().isEmpty()
                ? new RuleOutcome.Met(WEIGHTS, sumOfWeights())
                : new RuleOutcome.Undetermined(WEIGHTS, String.join(" ", missing.weights()));
    }

    /** Returns the options by weighted score. */
    public Answer<Ranking> ranking() {
        return answer("How do the options rank: " + appraisal.title() + "?", this::ranked);
    }

    /**
     * Returns the clear winner, or that there is none: the first are tied, or the lead is less than the margin stated. Where
     * no margin is stated a tie is the only unclear case.
     */
    public Answer<Winner> winner() {
        return answer("Which option wins: " + appraisal.title() + "?", (scores, working) -> {
            Winner winner = Winner.of(ranked(scores, working), appraisal.margin());
            working.step(
                    CLEAR_WINNER,
                    winner.option().orElse("none"),
                    () -> appraisal.margin().isPresent()
                            ? "By the margin stated: " + winner + "."
                            : "No margin is stated, so that any lead will do: " + winner + ".");
            return winner;
        });
    }

    /** Returns the smallest change of one weight, and of one score, that brings another option level with the winner. */
    public Answer<FlipPoints> flipPoints() {
        return answer("What would change the winner: " + appraisal.title() + "?", this::flipped);
    }

    private Ranking ranked(WeightedScores scores, Working working) {
        working.step(WEIGHTS, "1", this::sumOfWeights);
        Ranking ranking = Ranking.of(scores);
        for (int option = 0; option < scores.options().size(); option++) {
            int each = option;
            working.step(RANKING, scores.total(each), () -> scores.options().get(each) + ": " + scores.sum(each) + ".");
        }
        working.step(RANKING, ranking, () -> "The ranking is " + ranking + ".");
        return ranking;
    }

    private FlipPoints flipped(WeightedScores scores, Working working) {
        List<String> first = ranked(scores, working).first();
        FlipPoints flips = FlipPoints.of(first, scores);
        if (flips.isTied()) {
            working.step(FLIP, "none", flips::aboutTheTie);
            return flips;
        }
        working.step(
                FLIP, flips.weight().map(flip -> flip.weight().to().toString()).orElse("none"), flips::aboutWeights);
        working.step(
                FLIP, flips.score().map(flip -> flip.score().to().toString()).orElse("none"), flips::aboutScores);
        return flips;
    }

    private <T> Answer<T> answer(String question, BiFunction<WeightedScores, Working, T> finding) {
        RecordedWorking working = working(question);
        if (missing.isNothing()) {
            T found = finding.apply(WeightedScores.of(appraisal), working);
            return new Answer.Determined<>(found, working.derivation());
        }
        working.step(
                RANKING, "", () -> "Without every weight and every score, of two options or more, no ranking follows.");
        List<WhatIf<T>> whatIfs = missing.isOnlyWeights()
                ? List.of(new WhatIf<>(missing.ifShared(), finding.apply(WeightedScores.of(appraisal), Working.none())))
                : List.of();
        return new Answer.CannotSay<>(missing.sentences(), whatIfs, working.derivation());
    }

    private String sumOfWeights() {
        int count = appraisal.criteria().size();
        return count == 1 ? "The one weight is 1." : "The " + count + " weights sum to exactly 1.";
    }

    private RecordedWorking working(String question) {
        RecordedWorking working = RecordedWorking.of(question);
        for (Criterion criterion : appraisal.criteria()) {
            String weight = criterion.weight().map(Object::toString).orElse("not given");
            working.from(new Input("Weight of " + criterion.name(), weight, appraisal.standing()));
        }
        for (AppraisedOption option : appraisal.options()) {
            String scores = option.scores().stream()
                    .map(score -> score.criterion() + " " + score.score())
                    .collect(Collectors.joining("; "));
            working.from(new Input(
                    "Scores of " + option.name(), scores.isEmpty() ? "not given" : scores, option.standing()));
        }
        appraisal.scale().ifPresent(scale -> working.from(new Input("Scale", scale.toString(), appraisal.standing())));
        appraisal
                .margin()
                .ifPresent(margin -> working.from(new Input("Margin", margin.toString(), appraisal.standing())));
        return working;
    }
}

package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;

/**
 * What an appraisal would have to say before its options can be ranked.
 *
 * @param appraisal  the appraisal
 * @param rivals  that options or criteria are too few, as sentences
 * @param weights  the weights that are not given, as sentences
 * @param scores  the scores that are not given, as sentences
 */
record MissingOfAppraisal(OptionsAppraisal appraisal, List<String> rivals, List<String> weights, List<String> scores) {

    static MissingOfAppraisal from(OptionsAppraisal appraisal) {
        return new MissingOfAppraisal(appraisal, rivalsOf(appraisal), weightsOf(appraisal), scoresOf(appraisal));
    }

    private static List<String> rivalsOf(OptionsAppraisal appraisal) {
        List<String> sentences = new ArrayList<>();
        if (appraisal.criteria().isEmpty()) {
            sentences.add("No criterion is named.");
        }
        if (appraisal.options().size() < 2) {
            sentences.add("Fewer than two options are named, and a ranking compares two or more.");
        }
        return sentences;
    }

    private static List<String> weightsOf(OptionsAppraisal appraisal) {
        return appraisal.criteria().stream()
                .filter(criterion -> criterion.weight().isEmpty())
                .map(criterion -> "The weight of '" + criterion.name() + "' is not given.")
                .toList();
    }

    private static List<String> scoresOf(OptionsAppraisal appraisal) {
        List<String> sentences = new ArrayList<>();
        for (AppraisedOption option : appraisal.options()) {
            Set<String> given = option.scores().stream().map(Score::criterion).collect(Collectors.toSet());
            appraisal.criteria().stream()
                    .map(Criterion::name)
                    .filter(criterion -> !given.contains(criterion))
                    .forEach(criterion -> sentences.add(
                            "The score of '" + option.name() + "' for '" + criterion + "' is not given."));
        }
        return sentences;
    }

    boolean isNothing() {
        return sentences().isEmpty();
    }

    boolean isOnlyWeights() {
        return rivals.isEmpty() && scores.isEmpty() && !weights.isEmpty();
    }

    List<String> sentences() {
        return Stream.of(rivals, weights, scores).flatMap(List::stream).toList();
    }

    /** Returns the assumption that the weights not given share equally what the others leave. */
    String ifShared() {
        Fraction share = WeightedScores.shareOfTheRest(appraisal);
        if (weights.size() == appraisal.criteria().size()) {
            return "If the criteria weighed the same, " + share + " each";
        }
        return weights.size() == 1
                ? "If the weight not given were what the others leave, " + share
                : "If the weights not given shared equally what the others leave, " + share + " each";
    }
}

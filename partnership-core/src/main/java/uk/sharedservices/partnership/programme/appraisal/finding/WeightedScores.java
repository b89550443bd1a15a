package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;
import uk.sharedservices.partnership.programme.appraisal.ScoreScale;

/**
 * An appraisal of which every weight and score is known, by position: weight of a criterion, score of an option for a
 * criterion, an option's total.
 */
final class WeightedScores {

    private final List<String> criteria;
    private final List<Fraction> weights;
    private final List<String> options;
    private final List<List<Fraction>> scores;
    private final List<Fraction> totals;
    private final Optional<ScoreScale> scale;

    private WeightedScores(OptionsAppraisal appraisal, List<Fraction> weights) {
        this.criteria = appraisal.criteria().stream().map(Criterion::name).toList();
        this.weights = List.copyOf(weights);
        this.options = appraisal.options().stream().map(AppraisedOption::name).toList();
        this.scores = appraisal.options().stream().map(this::scoresOf).toList();
        this.totals = scores.stream().map(this::totalOf).toList();
        this.scale = appraisal.scale();
    }

    /**
     * Returns an appraisal of which every score is given, the weights that are not given sharing equally what the others
     * leave.
     */
    static WeightedScores of(OptionsAppraisal appraisal) {
        Fraction share = shareOfTheRest(appraisal);
        return new WeightedScores(
                appraisal,
                appraisal.criteria().stream()
                        .map(criterion -> criterion
                                .weight()
                                .map(given -> Fraction.of(given.value()))
                                .orElse(share))
                        .toList());
    }

    /** Returns what each weight not given would be if they shared equally what the others leave; 0 if all are given. */
    static Fraction shareOfTheRest(OptionsAppraisal appraisal) {
        long missing = appraisal.criteria().stream()
                .filter(criterion -> criterion.weight().isEmpty())
                .count();
        Fraction rest = appraisal.criteria().stream()
                .map(Criterion::weight)
                .flatMap(Optional::stream)
                .map(given -> Fraction.of(given.value()))
                .reduce(Fraction.ONE, Fraction::minus);
        return missing == 0 ? Fraction.ZERO : rest.dividedBy(Fraction.of(missing, 1));
    }

    private List<Fraction> scoresOf(AppraisedOption option) {
        Map<String, Fraction> given = new HashMap<>();
        for (Score score : option.scores()) {
            given.put(score.criterion(), Fraction.of(score.score().value()));
        }
        List<Fraction> inOrder = new ArrayList<>();
        for (String criterion : criteria) {
            inOrder.add(Objects.requireNonNull(given.get(criterion), criterion));
        }
        return inOrder;
    }

    private Fraction totalOf(List<Fraction> scored) {
        return IntStream.range(0, weights.size())
                .mapToObj(criterion -> weights.get(criterion).times(scored.get(criterion)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    List<String> criteria() {
        return criteria;
    }

    List<String> options() {
        return options;
    }

    Optional<ScoreScale> scale() {
        return scale;
    }

    Fraction weight(int criterion) {
        return weights.get(criterion);
    }

    Fraction score(int option, int criterion) {
        return scores.get(option).get(criterion);
    }

    Fraction total(int option) {
        return totals.get(option);
    }

    /** Returns {@code 0.5 × 8 + 0.3 × 6 + 0.2 × 7 = 7.2}. */
    String sum(int option) {
        return IntStream.range(0, criteria.size())
                        .mapToObj(criterion -> weight(criterion) + " × " + score(option, criterion))
                        .collect(Collectors.joining(" + "))
                + " = "
                + total(option);
    }
}

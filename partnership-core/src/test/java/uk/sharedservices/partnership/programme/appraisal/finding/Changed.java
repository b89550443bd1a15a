package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;

/** An appraisal with one weight or one score changed, and everything added up again from the start. */
final class Changed {

    private final OptionsAppraisal appraisal;
    private final FlipPoints flips;
    private final Map<String, Fraction> weights = new LinkedHashMap<>();
    private final Map<String, Map<String, Fraction>> scores = new LinkedHashMap<>();

    private Changed(OptionsAppraisal appraisal) {
        this.appraisal = appraisal;
        this.flips = AppraisalFindings.of(appraisal).flipPoints().orThrow();
        for (Criterion criterion : appraisal.criteria()) {
            weights.put(
                    criterion.name(),
                    Fraction.of(criterion.weight().orElseThrow().value()));
        }
        for (AppraisedOption option : appraisal.options()) {
            Map<String, Fraction> row = new LinkedHashMap<>();
            for (Score score : option.scores()) {
                row.put(score.criterion(), Fraction.of(score.score().value()));
            }
            scores.put(option.name(), row);
        }
    }

    static Changed of(OptionsAppraisal appraisal) {
        return new Changed(appraisal);
    }

    FlipPoints flips() {
        return flips;
    }

    String winner() {
        return flips.first().get(0);
    }

    Iterable<String> criteria() {
        return weights.keySet();
    }

    Iterable<String> options() {
        return scores.keySet();
    }

    Fraction weight(String criterion) {
        return at(weights, criterion);
    }

    Fraction score(String option, String criterion) {
        return at(at(scores, option), criterion);
    }

    /** The totals with one weight changed and the others rescaled so that all sum to one. */
    Map<String, Fraction> byWeight(String criterion, Fraction to) {
        Fraction rescaled = Fraction.ONE.minus(to).dividedBy(Fraction.ONE.minus(weight(criterion)));
        Map<String, Fraction> changed = new LinkedHashMap<>();
        weights.forEach((name, weight) -> changed.put(name, name.equals(criterion) ? to : weight.times(rescaled)));
        return totals(changed, scores);
    }

    /** The totals with one score changed. */
    Map<String, Fraction> byScore(String option, String criterion, Fraction to) {
        Map<String, Map<String, Fraction>> changed = new LinkedHashMap<>();
        scores.forEach((name, row) -> changed.put(name, new LinkedHashMap<>(row)));
        at(changed, option).put(criterion, to);
        return totals(weights, changed);
    }

    boolean onTheScale(Fraction score) {
        return withinTheScale(score).equals(score);
    }

    /** The score, or the end of the scale that it is past. */
    Fraction withinTheScale(Fraction score) {
        return appraisal
                .scale()
                .map(scale -> Collections.max(List.of(
                        Collections.min(
                                List.of(score, Fraction.of(scale.highest().value()))),
                        Fraction.of(scale.lowest().value()))))
                .orElse(score);
    }

    List<String> first(Map<String, Fraction> totals) {
        Fraction highest = Collections.max(totals.values());
        return totals.keySet().stream()
                .filter(option -> at(totals, option).equals(highest))
                .sorted()
                .toList();
    }

    List<String> othersFirst(Map<String, Fraction> totals) {
        return first(totals).stream().filter(option -> !option.equals(winner())).toList();
    }

    static <V> V at(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static Map<String, Fraction> totals(
            Map<String, Fraction> weights, Map<String, Map<String, Fraction>> scores) {
        Map<String, Fraction> totals = new LinkedHashMap<>();
        scores.forEach((option, row) -> totals.put(
                option,
                weights.keySet().stream()
                        .map(criterion -> at(weights, criterion).times(at(row, criterion)))
                        .reduce(Fraction.ZERO, Fraction::plus)));
        return totals;
    }
}

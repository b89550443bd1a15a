package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.programme.appraisal.ScoreScale;

/**
 * Looks for the smallest changes that bring another option level with the winner.
 *
 * <p>The winner's lead over each other option is a straight line in any one weight or score. Where it meets nothing is
 * solved exactly, for each criterion and option once: the work is options times criteria.
 */
final class FlipSearch {

    private static final Comparator<ScoreFlip> SMALLEST_SCORE = Comparator.<ScoreFlip, Fraction>comparing(
                    flip -> flip.score().size())
            .thenComparing(ScoreFlip::criterion)
            .thenComparing(ScoreFlip::option);

    private static final Comparator<WeightFlip> SMALLEST_WEIGHT = Comparator.<WeightFlip, Fraction>comparing(
                    flip -> flip.weight().size())
            .thenComparing(WeightFlip::criterion)
            .thenComparing(flip -> flip.weight().rises());

    private final WeightedScores scores;
    private final int winner;
    private final List<Integer> rivals;

    /** Searches about the one option of the highest total. */
    FlipSearch(WeightedScores scores, String winner) {
        this.scores = scores;
        this.winner = scores.options().indexOf(winner);
        this.rivals = IntStream.range(0, scores.options().size())
                .filter(option -> option != this.winner)
                .boxed()
                .toList();
    }

    /** Returns the smallest change of one weight; empty if none will do. */
    Optional<WeightFlip> weight() {
        List<WeightFlip> flips = new ArrayList<>();
        for (int criterion = 0; criterion < scores.criteria().size(); criterion++) {
            // A criterion that carries all the weight leaves no proportion by which to give any to the others.
            if (!scores.weight(criterion).equals(Fraction.ONE)) {
                weight(criterion, flips);
            }
        }
        long alike = alike(flips.stream().map(flip -> flip.weight().size()).toList());
        return flips.stream()
                .min(SMALLEST_WEIGHT)
                .map(flip -> new WeightFlip(
                        flip.criterion(), flip.weight(), flip.level(), flip.leadsBeyond(), (int) alike - 1));
    }

    private void weight(int criterion, List<WeightFlip> flips) {
        Fraction from = scores.weight(criterion);
        Map<Fraction, List<String>> levelAt = new TreeMap<>();
        for (int rival : rivals) {
            // With weight t the lead is t × onThis + (1 - t) × onTheRest.
            Fraction onThis = scores.score(winner, criterion).minus(scores.score(rival, criterion));
            Fraction onTheRest = lead(rival).minus(from.times(onThis)).dividedBy(Fraction.ONE.minus(from));
            Fraction slope = onTheRest.minus(onThis);
            if (!slope.isZero()) {
                Fraction to = onTheRest.dividedBy(slope);
                if (to.signum() >= 0 && to.compareTo(Fraction.ONE) <= 0) {
                    levelAt.computeIfAbsent(to, at -> new ArrayList<>())
                            .add(scores.options().get(rival));
                }
            }
        }
        levelAt.forEach((to, level) -> flips.add(new WeightFlip(
                scores.criteria().get(criterion),
                new ValueChange(from, to),
                level.stream().sorted().toList(),
                !to.isZero() && !to.equals(Fraction.ONE),
                0)));
    }

    /** Returns the smallest change of one score; empty if none will do. */
    Optional<ScoreFlip> score() {
        List<ScoreFlip> flips = new ArrayList<>();
        Fraction leastLead =
                rivals.stream().map(this::lead).min(Comparator.naturalOrder()).orElseThrow();
        List<String> nearest = rivals.stream()
                .filter(rival -> lead(rival).equals(leastLead))
                .map(rival -> scores.options().get(rival))
                .sorted()
                .toList();
        for (int criterion = 0; criterion < scores.criteria().size(); criterion++) {
            Fraction weight = scores.weight(criterion);
            if (!weight.isZero()) {
                lowered(criterion, leastLead.dividedBy(weight), nearest).ifPresent(flips::add);
                for (int rival : rivals) {
                    raised(rival, criterion, lead(rival).dividedBy(weight)).ifPresent(flips::add);
                }
            }
        }
        long alike = alike(flips.stream().map(flip -> flip.score().size()).toList());
        return flips.stream()
                .min(SMALLEST_SCORE)
                .map(flip -> new ScoreFlip(
                        flip.option(),
                        flip.criterion(),
                        flip.score(),
                        flip.level(),
                        flip.leadsBeyond(),
                        (int) alike - 1));
    }

    private Optional<ScoreFlip> lowered(int criterion, Fraction by, List<String> nearest) {
        Fraction from = scores.score(winner, criterion);
        Fraction to = from.minus(by);
        int room = room(to, scores.scale().map(ScoreScale::lowest).map(low -> Fraction.of(low.value())), 1);
        return room < 0 ? Optional.empty() : Optional.of(flip(winner, criterion, from, to, nearest, room > 0));
    }

    private Optional<ScoreFlip> raised(int rival, int criterion, Fraction by) {
        Fraction from = scores.score(rival, criterion);
        Fraction to = from.plus(by);
        int room = room(to, scores.scale().map(ScoreScale::highest).map(high -> Fraction.of(high.value())), -1);
        List<String> level = List.of(scores.options().get(rival));
        return room < 0 ? Optional.empty() : Optional.of(flip(rival, criterion, from, to, level, room > 0));
    }

    /** Returns whether a score is within a bound (1), on it (0) or past it (-1); without one it always is within. */
    private static int room(Fraction to, Optional<Fraction> bound, int inwards) {
        return bound.map(end -> inwards * Integer.signum(to.compareTo(end))).orElse(1);
    }

    private ScoreFlip flip(
            int option, int criterion, Fraction from, Fraction to, List<String> level, boolean leadsBeyond) {
        return new ScoreFlip(
                scores.options().get(option),
                scores.criteria().get(criterion),
                new ValueChange(from, to),
                level,
                leadsBeyond,
                0);
    }

    private Fraction lead(int rival) {
        return scores.total(winner).minus(scores.total(rival));
    }

    /** Returns how many are as small as the smallest. */
    private static long alike(List<Fraction> sizes) {
        return sizes.stream()
                .min(Comparator.naturalOrder())
                .map(smallest -> sizes.stream().filter(smallest::equals).count())
                .orElse(0L);
    }
}

package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.List;
import java.util.Optional;

/**
 * How little would have to change for another option to win: of one weight, or of one score, the rest being as they are.
 *
 * <p>The winner is here the option of the highest weighted score, whatever the margin. Its lead ends as soon as another
 * draws level: at the flip point itself the two are level, and beyond it the other leads.
 *
 * @param first  the winner; two or more where they tie, and then there is no lead to end and no flip point
 * @param weight  the smallest change of a weight; empty if no change of a single weight, from 0 to 1, ends the lead
 * @param score  the smallest change of a score; empty if no change of a single score, within the scale, ends it
 */
public record FlipPoints(List<String> first, Optional<WeightFlip> weight, Optional<ScoreFlip> score) {

    /** Takes a copy. */
    public FlipPoints {
        first = List.copyOf(first);
    }

    static FlipPoints of(List<String> first, WeightedScores scores) {
        if (first.size() > 1) {
            return new FlipPoints(first, Optional.empty(), Optional.empty());
        }
        FlipSearch search = new FlipSearch(scores, first.get(0));
        return new FlipPoints(first, search.weight(), search.score());
    }

    /** Returns whether two or more options are first, so that there is no lead to end. */
    public boolean isTied() {
        return first.size() > 1;
    }

    static String effect(List<String> level, boolean leadsBeyond, int others) {
        String beyond = level.size() == 1 ? "it leads" : "they lead";
        return InWords.listed(level) + " level"
                + (leadsBeyond ? "; with any more, " + beyond : "; it can change no further")
                + (others == 0 ? "" : "; other changes just as small: " + others);
    }

    /** Returns the sentence about weights. */
    String aboutWeights() {
        return weight.map(flip ->
                        "The smallest change of one weight that ends the lead of " + first.get(0) + ": " + flip + ".")
                .orElseGet(() -> "No change of a single weight ends the lead of " + first.get(0) + ".");
    }

    /** Returns the sentence about scores. */
    String aboutScores() {
        return score.map(flip ->
                        "The smallest change of one score that ends the lead of " + first.get(0) + ": " + flip + ".")
                .orElseGet(() -> "No change of a single score ends the lead of " + first.get(0) + ".");
    }

    /** Returns the sentence for options that tie for first. */
    String aboutTheTie() {
        return InWords.listed(first) + " tie for first, so that there is no lead to end: any change may part them.";
    }

    /** Returns both flip points in sentences. */
    @Override
    public String toString() {
        return isTied() ? aboutTheTie() : aboutWeights() + " " + aboutScores();
    }
}

package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.List;

/**
 * The smallest change of one score that brings another option level with the winner: the winner's own score lowered, or
 * another option's raised.
 *
 * @param option  the option whose score it is
 * @param criterion  the criterion it is for
 * @param score  the score as it is and as it would have to be, both on the scale if one is stated
 * @param level  the option or options that draw level, in the order of their names
 * @param leadsBeyond  whether they lead with any change beyond; false where the scale ends there
 * @param others  how many other changes of a score are just as small; the one given is the first by criterion and option
 */
public record ScoreFlip(
        String option, String criterion, ValueChange score, List<String> level, boolean leadsBeyond, int others) {

    /** Takes a copy. */
    public ScoreFlip {
        level = List.copyOf(level);
    }

    /** Returns the change and what it does, as a clause. */
    @Override
    public String toString() {
        return "the score of " + option + " for " + criterion + " " + score + " brings "
                + FlipPoints.effect(level, leadsBeyond, others);
    }
}

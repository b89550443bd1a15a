package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.List;

/**
 * The smallest change of one weight that brings another option level with the winner. The other weights are rescaled in
 * proportion, so that all still sum to one: as the weight goes from {@code w} to {@code t}, every other is multiplied by
 * {@code (1 - t) / (1 - w)}.
 *
 * @param criterion  the criterion whose weight it is
 * @param weight  the weight as it is and as it would have to be, both from 0 to 1
 * @param level  the option or options that draw level, in the order of their names
 * @param leadsBeyond  whether they lead with any change beyond; false where the weight can go no further
 * @param others  how many other changes of a weight are just as small; the one given is the first by criterion
 */
public record WeightFlip(String criterion, ValueChange weight, List<String> level, boolean leadsBeyond, int others) {

    /** Takes a copy. */
    public WeightFlip {
        level = List.copyOf(level);
    }

    /** Returns the change and what it does, as a clause. */
    @Override
    public String toString() {
        return "the weight of " + criterion + " " + weight + ", the other weights rescaled in proportion, brings "
                + FlipPoints.effect(level, leadsBeyond, others);
    }
}

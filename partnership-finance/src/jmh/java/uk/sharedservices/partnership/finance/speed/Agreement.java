package uk.sharedservices.partnership.finance.speed;

/** Refuses to compare the speed of programs whose figures are not alike. */
final class Agreement {

    private Agreement() {}

    /**
     * Refuses figures that differ, each difference counted, so that one too high does not make up for one too low.
     *
     * @param ours  this library's medians, every fifth from the third
     * @param theirs  the other's, in the same places
     * @param share  the most by which they may differ, of the sum of ours
     */
    static void refuseBeyond(long[] ours, long[] theirs, double share) {
        double sum = 0;
        double difference = 0;
        for (int index = 2; index < ours.length; index += 5) {
            sum += Math.abs((double) ours[index]);
            difference += Math.abs((double) (ours[index] - theirs[index]));
        }
        if (difference > share * sum) {
            throw new IllegalStateException("the medians must agree, but differ by " + difference + " of " + sum);
        }
    }
}

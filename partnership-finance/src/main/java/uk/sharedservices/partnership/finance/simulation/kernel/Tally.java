package uk.sharedservices.partnership.finance.simulation.kernel;

/** Numbers of runs by year. Each thread counts its own; sums of whole numbers come out the same in any order. */
final class Tally {

    final int[] above;
    final int[] passed;
    final int[] balanced;
    boolean exact = true;

    Tally(int years) {
        above = new int[years];
        passed = new int[years];
        balanced = new int[years];
    }

    /** Adds these to the counts of a place and begins anew. */
    void moveTo(int[] allAbove, int[] allPassed, int[] allBalanced, int from) {
        move(above, allAbove, from);
        move(passed, allPassed, from);
        move(balanced, allBalanced, from);
    }

    private static void move(int[] counts, int[] all, int from) {
        for (int year = 0; year < counts.length; year++) {
            all[from + year] += counts[year];
            counts[year] = 0;
        }
    }
}

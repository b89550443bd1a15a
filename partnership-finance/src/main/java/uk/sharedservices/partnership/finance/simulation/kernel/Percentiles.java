package uk.sharedservices.partnership.finance.simulation.kernel;

import java.util.Arrays;

/**
 * Percentiles by nearest rank: the p-th of n values is the one in place {@code ceil(p / 100 x n)} when they stand in rising
 * order. It is always one of them, never between two.
 *
 * <p>The values are partly put in order, as far as the ranks need, in time linear in their number.
 */
final class Percentiles {

    /** The percentiles given: p5, p25, p50, p75 and p95. */
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    private static final int SMALL = 32;

    private Percentiles() {}

    /** How many percentiles are given. */
    static int count() {
        return PERCENTS.length;
    }

    /** Returns which percentiles are given, rising. */
    static double[] percents() {
        return PERCENTS.clone();
    }

    /** Returns the place of a percentile among n values in rising order, the first being nought. */
    static int rank(double percent, int n) {
        return Math.max((int) Math.ceil(percent * n / 100) - 1, 0);
    }

    /** Writes the percentiles of {@code values[from .. from + n)}, which are put in another order. */
    static void write(double[] values, int from, int n, long[] percentiles, int to) {
        int low = from;
        for (int index = 0; index < PERCENTS.length; index++) {
            int rank = from + rank(PERCENTS[index], n);
            select(values, low, from + n - 1, rank);
            percentiles[to + index] = (long) values[rank];
            low = rank;
        }
    }

    /** Puts the value that belongs at a rank there, those before it not larger and those after not smaller. */
    static void select(double[] values, int first, int last, int rank) {
        int low = first;
        int high = last;
        int left = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(last - first + 1));
        while (high - low > SMALL) {
            if (left-- == 0) {
                break;
            }
            double pivot = pivot(values, low, high);
            int up = low;
            int down = high;
            while (up <= down) {
                while (values[up] < pivot) {
                    up++;
                }
                while (values[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    double other = values[up];
                    values[up++] = values[down];
                    values[down--] = other;
                }
            }
            if (rank <= down) {
                high = down;
            } else if (rank >= up) {
                low = up;
            } else {
                return;
            }
        }
        Arrays.sort(values, low, high + 1);
    }

    /** The middle of nine values spread over the range, near enough. */
    private static double pivot(double[] values, int low, int high) {
        int step = (high - low) / 8;
        return middle(
                middle(values[low], values[low + step], values[low + 2 * step]),
                middle(values[low + 3 * step], values[low + 4 * step], values[low + 5 * step]),
                middle(values[low + 6 * step], values[low + 7 * step], values[high]));
    }

    private static double middle(double one, double two, double three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}

package uk.sharedservices.partnership.finance.simulation.kernel;

import java.util.Arrays;
import java.util.HashSet;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;

/** What must hold of the data that a simulation is run on. */
final class SimulationInputCheck {

    /** The most plans, and the most pounds for one: the largest assumed, doubled in each of ten years. */
    static final double MOST = 20_000_000_000.0;

    /** Ten times the largest sum of an assumption: sums of several of them. */
    private static final long LARGEST_SUM = 10_000_000_000_000L;

    private static final int MOST_AUTHORITIES = 10_000;
    private static final int MOST_SLOTS = 100;

    private final int authorities;
    private final int placements;

    SimulationInputCheck(String[] codes, int years, int placements, int savings) {
        within("authorities", codes.length, 1, MOST_AUTHORITIES);
        within("years", years, 1, ForecastQuestion.MOST_YEARS);
        within("placements", placements, 0, MOST_SLOTS);
        within("savings", savings, 0, MOST_SLOTS);
        if (new HashSet<>(Arrays.asList(codes)).size() != codes.length) {
            throw InvalidValueException.of("authorities", "must each be named once", String.join(", ", codes));
        }
        this.authorities = codes.length;
        this.placements = placements;
    }

    static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(what, "must be from " + least + " to " + most, value)
                    .at(what);
        }
    }

    void numbers(String what, double[] values, int each, double least, double most) {
        length(what, values.length, each);
        for (double value : values) {
            // not its opposite: NaN is neither
            if (!(value >= least && value <= most)) {
                throw InvalidValueException.of(what, "must be a number from " + least + " to " + most, value)
                        .at(what);
            }
        }
    }

    void sums(String what, long[] values, int each) {
        length(what, values.length, each);
        for (long value : values) {
            if (value > LARGEST_SUM || value < -LARGEST_SUM) {
                throw InvalidValueException.of(what, "must be within £10,000,000,000,000 either way", value)
                        .at(what);
            }
        }
    }

    void notBelowNothing(String what, long[] values) {
        for (long value : values) {
            if (value < 0) {
                throw InvalidValueException.of(what, "must be nothing or more", value)
                        .at(what);
            }
        }
    }

    void overflow(int[] overflow) {
        length("overflow", overflow.length, placements);
        for (int index = 0; index < overflow.length; index++) {
            int place = index % placements;
            if (overflow[index] != -1 && (overflow[index] <= place || overflow[index] >= placements)) {
                throw InvalidValueException.of("overflow", "must go to a later placement, or be -1", overflow[index])
                        .at("overflow");
            }
        }
    }

    private void length(String what, int length, int each) {
        if (length != authorities * each) {
            throw InvalidValueException.of(what, "must have " + authorities * each + " entries", length)
                    .at(what);
        }
    }
}

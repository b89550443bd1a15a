package uk.sharedservices.partnership.reporting.chart.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A scale of money along one side of a picture, nothing always on it, with a tick at every round sum. */
public final class Scale {

    private static final int MOST_TICKS = 6;
    private static final BigDecimal[] STEPS = {BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5)};
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final BigDecimal step;
    private final BigDecimal least;
    private final BigDecimal most;
    private final double from;
    private final double to;

    private Scale(BigDecimal step, BigDecimal least, BigDecimal most, double from, double to) {
        this.step = step;
        this.least = least;
        this.most = most;
        this.from = from;
        this.to = to;
    }

    /**
     * Returns a scale on which sums have room.
     *
     * @param pounds  the sums; with none, or none but nothing, the scale goes to a pound
     * @param from  where it begins
     * @param to  where it ends; before its beginning if it grows the other way
     */
    public static Scale of(List<BigDecimal> pounds, double from, double to) {
        BigDecimal lowest = pounds.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal highest = pounds.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (lowest.signum() == 0 && highest.signum() == 0) {
            highest = BigDecimal.ONE;
        }
        BigDecimal step = step(highest.subtract(lowest));
        return new Scale(step, down(lowest, step), down(highest.negate(), step).negate(), from, to);
    }

    private static BigDecimal step(BigDecimal length) {
        for (int power = length.precision() - length.scale() - 2; ; power++) {
            for (BigDecimal step : STEPS) {
                BigDecimal scaled = step.scaleByPowerOfTen(power);
                if (length.compareTo(scaled.multiply(BigDecimal.valueOf(MOST_TICKS - 2L))) <= 0) {
                    return scaled;
                }
            }
        }
    }

    /** The multiple of the step that is at or below a sum. */
    private static BigDecimal down(BigDecimal sum, BigDecimal step) {
        BigDecimal whole = sum.divideToIntegralValue(step).multiply(step);
        return whole.compareTo(sum) > 0 ? whole.subtract(step) : whole;
    }

    /** Returns where a sum is. */
    public double at(BigDecimal pounds) {
        return from
                + (to - from)
                        * pounds.subtract(least).doubleValue()
                        / most.subtract(least).doubleValue();
    }

    /** The round sums on it, the least first; six or seven at most. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = least; tick.compareTo(most) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Returns how a tick is labelled, without sign: {@code £2.5m}, {@code £500k}, {@code 0}. */
    public String label(BigDecimal tick) {
        if (tick.signum() == 0) {
            return "0";
        }
        BigDecimal size = most.max(least.negate());
        if (size.compareTo(MILLION) >= 0) {
            return "£" + plain(tick.abs().movePointLeft(6)) + "m";
        }
        return size.compareTo(THOUSAND) >= 0 ? "£" + plain(tick.abs().movePointLeft(3)) + "k" : "£" + plain(tick.abs());
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}

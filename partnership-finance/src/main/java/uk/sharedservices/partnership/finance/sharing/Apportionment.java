package uk.sharedservices.partnership.finance.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Weights made whole numbers, and what a sum divided by them comes to.
 *
 * <p>With weights whose sum fits a {@code long}, a sum {@code a} over the total {@code t} is {@code q t + r}, and a weight
 * {@code w} has {@code q w + r w / t}: only {@code r w} may not fit, which is seen and then done with big integers. Weights too
 * large for a long are done with big integers throughout.
 */
final class Apportionment {

    /** A total below which no step of {@link #byLongs} can pass a long. */
    private static final long MOST = 1L << 61;

    private static final int LONG_DIGITS = 18;

    private final BigInteger[] weights;
    private final BigInteger total;
    private final long[] small;
    private final long smallTotal;

    private Apportionment(BigInteger[] weights, BigInteger total, long[] small, long smallTotal) {
        this.weights = weights;
        this.total = total;
        this.small = small;
        this.smallTotal = smallTotal;
    }

    /** Returns the weights, every decimal place made whole. */
    static Apportionment of(List<Weight> given) {
        int places = 0;
        int digits = 0;
        for (Weight each : given) {
            BigDecimal weight = each.weight();
            places = Math.max(places, weight.scale());
            digits = Math.max(digits, weight.precision() - weight.scale());
        }
        if (digits + places <= LONG_DIGITS) {
            long[] small = new long[given.size()];
            long sum = 0;
            for (int index = 0; index < small.length && sum < MOST; index++) {
                small[index] =
                        given.get(index).weight().scaleByPowerOfTen(places).longValueExact();
                sum += small[index]; // less than MOST and 10 to the 18th: far from the end of a long
            }
            if (sum < MOST) {
                return new Apportionment(new BigInteger[0], BigInteger.valueOf(sum), small, sum);
            }
        }
        return large(given, places);
    }

    private static Apportionment large(List<Weight> given, int places) {
        BigInteger[] weights = given.stream()
                .map(weight -> weight.weight().setScale(places).unscaledValue())
                .toArray(BigInteger[]::new);
        return new Apportionment(
                weights, Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add), new long[0], 0);
    }

    private BigInteger weight(int index) {
        return weights.length == 0 ? BigInteger.valueOf(small[index]) : weights[index];
    }

    private int size() {
        return weights.length + small.length;
    }

    boolean isNothing() {
        return total.signum() == 0;
    }

    /** Returns the exact part of a sum. */
    ExactNumber exact(long pence, int index) {
        return new ExactNumber(BigInteger.valueOf(pence).multiply(weight(index)), total);
    }

    /** Returns the parts of a sum of nothing or more. {@code host} plays a part only where the host takes the odd pennies. */
    long[] parts(long pence, RemainderRule rule, int host) {
        long[] parts = new long[size()];
        if (smallTotal == 0) {
            byBigIntegers(pence, rule, host, parts);
        } else {
            byLongs(pence, rule, host, parts);
        }
        return parts;
    }

    private void byLongs(long pence, RemainderRule rule, int host, long[] parts) {
        long[] remainders = new long[parts.length];
        long times = pence / smallTotal;
        long rest = pence % smallTotal;
        long left = pence;
        double one = 1.0 / smallTotal;
        for (int index = 0; index < parts.length; index++) {
            long weight = small[index];
            long product = rest * weight;
            long part;
            long remainder;
            if (Math.multiplyHigh(rest, weight) == 0 && product >= 0) {
                // A quotient guessed by multiplying, which is quicker than dividing, and then put right exactly.
                part = (long) (product * one);
                remainder = product - part * smallTotal;
                while (remainder < 0) {
                    part--;
                    remainder += smallTotal;
                }
                while (remainder >= smallTotal) {
                    part++;
                    remainder -= smallTotal;
                }
            } else {
                BigInteger[] divided =
                        BigInteger.valueOf(rest).multiply(weight(index)).divideAndRemainder(total);
                part = divided[0].longValueExact();
                remainder = divided[1].longValueExact();
            }
            part += times * weight;
            parts[index] = part;
            remainders[index] = remainder;
            left -= part;
        }
        switch (rule) {
            case HOST -> parts[host] += left;
            case FIRST_NAMED -> {
                for (int index = 0; left > 0; index++) {
                    if (remainders[index] > 0) {
                        parts[index]++;
                        left--;
                    }
                }
            }
            case LARGEST_REMAINDER -> toTheLargest(remainders, (int) left, parts);
        }
    }

    /** The last remainder that has a penny is found by sorting; of those level with it, the earlier named have theirs. */
    private static void toTheLargest(long[] remainders, int pennies, long[] parts) {
        if (pennies == 0) {
            return;
        }
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long last = sorted[sorted.length - pennies];
        int level = pennies;
        for (long remainder : remainders) {
            level -= remainder > last ? 1 : 0;
        }
        for (int index = 0; index < parts.length; index++) {
            if (remainders[index] > last || (remainders[index] == last && level-- > 0)) {
                parts[index]++;
            }
        }
    }

    /** The same for weights too large for a long: what is ranked are the places of the remainders in their order. */
    private void byBigIntegers(long pence, RemainderRule rule, int host, long[] parts) {
        BigInteger[] remainders = new BigInteger[parts.length];
        long left = pence;
        for (int index = 0; index < parts.length; index++) {
            BigInteger[] divided =
                    BigInteger.valueOf(pence).multiply(weights[index]).divideAndRemainder(total);
            parts[index] = divided[0].longValueExact();
            remainders[index] = divided[1];
            left -= parts[index];
        }
        if (rule == RemainderRule.HOST) {
            parts[host] += left;
        } else if (rule == RemainderRule.FIRST_NAMED) {
            for (int index = 0; left > 0; index++) {
                if (remainders[index].signum() > 0) {
                    parts[index]++;
                    left--;
                }
            }
        } else {
            BigInteger[] sorted = remainders.clone();
            Arrays.sort(sorted);
            toTheLargest(
                    Arrays.stream(remainders)
                            .mapToLong(remainder -> Arrays.binarySearch(sorted, remainder))
                            .toArray(),
                    (int) left,
                    parts);
        }
    }
}

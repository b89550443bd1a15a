package uk.sharedservices.partnership.finance.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Weights made whole numbers, and what a sum divided by them comes to.
 *
 * <p>With weights whose sum fits a {@code long}, a sum {@code a} over the total {@code t} is {@code q t + r}, and a weight
 * {@code w} has {@code q w + r w / t}: only {@code r w} may not fit, which is seen and then done with big integers.
 */
final class Apportionment {

    private final BigInteger[] weights;
    private final BigInteger total;
    private final long[] small;
    private final long smallTotal;

    private Apportionment(BigInteger[] weights) {
        this.weights = weights;
        this.total = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        boolean fits = total.bitLength() < Long.SIZE;
        this.small = fits
                ? Arrays.stream(weights).mapToLong(BigInteger::longValueExact).toArray()
                : new long[0];
        this.smallTotal = fits ? total.longValueExact() : 0;
    }

    /** Returns the weights, every decimal place made whole. */
    static Apportionment of(List<Weight> given) {
        int places = given.stream().mapToInt(weight -> weight.weight().scale()).reduce(0, Math::max);
        return new Apportionment(
                given.stream().map(weight -> whole(weight.weight(), places)).toArray(BigInteger[]::new));
    }

    private static BigInteger whole(BigDecimal weight, int places) {
        return weight.setScale(places).unscaledValue();
    }

    boolean isNothing() {
        return total.signum() == 0;
    }

    /** Returns the exact part of a sum. */
    ExactNumber exact(long pence, int index) {
        return new ExactNumber(BigInteger.valueOf(pence).multiply(weights[index]), total);
    }

    /** Returns a weight as its part of the whole. */
    ExactNumber part(int index) {
        return new ExactNumber(weights[index], total);
    }

    /** Returns the parts of a sum of nothing or more. {@code host} plays a part only where the host takes the odd pennies. */
    long[] parts(long pence, RemainderRule rule, int host) {
        long[] parts = new long[weights.length];
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
        for (int index = 0; index < parts.length; index++) {
            long weight = small[index];
            long product = rest * weight;
            long part = times * weight;
            if (Math.multiplyHigh(rest, weight) == 0 && product >= 0) {
                part += product / smallTotal;
                remainders[index] = product % smallTotal;
            } else {
                BigInteger[] divided =
                        BigInteger.valueOf(rest).multiply(weights[index]).divideAndRemainder(total);
                part += divided[0].longValueExact();
                remainders[index] = divided[1].longValueExact();
            }
            parts[index] = part;
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

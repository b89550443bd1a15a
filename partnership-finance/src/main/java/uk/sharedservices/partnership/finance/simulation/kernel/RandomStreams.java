package uk.sharedservices.partnership.finance.simulation.kernel;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Streams of standard normal numbers. There is one for each seed, authority, block of runs and use, so that an authority's
 * figures are the same alone and among others, and threads play no part.
 */
final class RandomStreams {

    /** The streams of growth. */
    static final long GROWTH = 0;

    /** The streams of what savings deliver. */
    static final long DELIVERY = 1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private RandomStreams() {}

    static SharedStateContinuousSampler normal(long seed, String code, int block, long use) {
        long state = seed;
        for (int index = 0; index < code.length(); index++) {
            state = mixed(state + GOLDEN * (code.charAt(index) + 1L));
        }
        state = mixed(state + GOLDEN * (code.length() + 1L));
        state = mixed(state + GOLDEN * (block + 1L));
        state = mixed(state + GOLDEN * (use + 1L));
        long first = mixed(state + GOLDEN);
        UniformRandomProvider source =
                RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {first, mixed(first + GOLDEN)});
        return ZigguratSampler.NormalizedGaussian.of(source);
    }

    /** The finishing step of SplitMix64: every bit of the result depends on every bit given. */
    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}

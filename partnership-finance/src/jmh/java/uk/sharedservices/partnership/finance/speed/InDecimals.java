package uk.sharedservices.partnership.finance.speed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput;

/** The same model in decimals of 34 digits, the percentiles of sorted lists, the authorities divided between the threads. */
final class InDecimals {

    private static final MathContext EXACTLY = MathContext.DECIMAL128;
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    private final SimulationInput in;
    private final int runs;

    InDecimals(SimulationInput in, int runs) {
        this.in = in;
        this.runs = runs;
    }

    List<BigDecimal> run() {
        return IntStream.range(0, in.authorities())
                .parallel()
                .mapToObj(this::authority)
                .flatMap(List::stream)
                .toList();
    }

    private List<BigDecimal> authority(int authority) {
        SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(
                RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {authority, 1L}));
        int years = in.years();
        BigDecimal ownSpread = BigDecimal.valueOf(in.ownSpread()[authority]);
        BigDecimal yearSpread = BigDecimal.valueOf(in.yearSpread()[authority]);
        List<List<BigDecimal>> balances = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            balances.add(new ArrayList<>(runs));
        }
        for (int run = 0; run < runs; run++) {
            BigDecimal own = ownSpread.multiply(BigDecimal.valueOf(normal.sample()), EXACTLY);
            BigDecimal plans = BigDecimal.valueOf(in.plans()[authority]);
            BigDecimal balance = BigDecimal.valueOf(in.opening()[authority]);
            for (int year = 0; year < years; year++) {
                int at = authority * years + year;
                BigDecimal factor = BigDecimal.ONE
                        .add(BigDecimal.valueOf(in.growth()[at]))
                        .add(own)
                        .add(yearSpread.multiply(BigDecimal.valueOf(normal.sample()), EXACTLY));
                plans = plans.multiply(factor.max(BigDecimal.ZERO), EXACTLY);
                BigDecimal spend = plans.multiply(BigDecimal.valueOf(in.unitCost()[at]), EXACTLY)
                        .setScale(0, RoundingMode.HALF_EVEN);
                balance = balance.add(spend)
                        .add(BigDecimal.valueOf(in.fixed()[at]))
                        .subtract(BigDecimal.valueOf(in.external()[at]));
                balances.get(year).add(balance);
            }
        }
        List<BigDecimal> percentiles = new ArrayList<>();
        for (List<BigDecimal> year : balances) {
            Collections.sort(year);
            for (double percent : PERCENTS) {
                percentiles.add(year.get((int) Math.ceil(percent * runs / 100) - 1));
            }
        }
        return percentiles;
    }
}

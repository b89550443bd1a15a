package uk.sharedservices.partnership.finance.sharing.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Weight;

@Label("Sharing period after period")
class SharingHistoryProperties {

    private static final ApportionmentKey KEY = ApportionmentKey.of(KeyMeasure.ACTIVITY, "cases");

    @Property(tries = 1000)
    @Label("leaves each council within a penny for each council of what it was due, and no part of a cost negative")
    void staysFair(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -2000, max = 5000) Long> sums,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> weights,
            @ForAll Random random) {
        List<SharedPeriod> periods = periods(sums, weights, random);
        SharingHistory history = SharingHistory.of(KEY, periods);
        ExactNumber most = ExactNumber.of(weights.size());

        for (int period = 1; period <= periods.size(); period++) {
            SharingHistory after = SharingHistory.of(KEY, periods.subList(0, period));
            assertThat(after.shares()).isEqualTo(history.shares().subList(0, period));
            named(weights)
                    .forEach(weight ->
                            assertThat(after.owedBy(weight.council()).abs()).isLessThanOrEqualTo(most));
        }
        history.shares()
                .forEach(shares -> assertThat(shares.shares()).allSatisfy(share -> {
                    assertThat(share.pence() * Long.signum(shares.pence())).isNotNegative();
                    ExactNumber over = ExactNumber.of(share.pence()).minus(share.exact());
                    assertThat(over.abs()).isLessThanOrEqualTo(ExactNumber.of(1));
                }));
    }

    @Property(tries = 1000)
    @Label("of credits is the mirror image of sharing the same as costs")
    void creditsAreTheMirrorImage(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = -5000, max = 5000) Long> sums,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> weights,
            @ForAll Random random) {
        List<SharedPeriod> periods = periods(sums, weights, random);
        List<SharedPeriod> mirror = periods.stream()
                .map(period -> new SharedPeriod(period.name(), -period.pence(), period.weights()))
                .toList();

        assertThat(parts(mirror, -1)).isEqualTo(parts(periods, 1));
    }

    private static List<Long> parts(List<SharedPeriod> periods, int sign) {
        return SharingHistory.of(KEY, periods).shares().stream()
                .flatMap(shares -> shares.shares().stream().map(share -> sign * share.pence()))
                .toList();
    }

    private static List<SharedPeriod> periods(List<Long> sums, List<Integer> weights, Random random) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        List<SharedPeriod> periods = new ArrayList<>();
        List<Integer> key = new ArrayList<>(weights);
        for (long sum : sums) {
            if (random.nextInt(4) == 0) {
                Collections.shuffle(key, random);
            }
            periods.add(new SharedPeriod("period " + periods.size(), sum, named(key)));
        }
        return periods;
    }

    private static List<Weight> named(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(index -> new Weight("C" + index, new BigDecimal(weights.get(index))))
                .toList();
    }
}

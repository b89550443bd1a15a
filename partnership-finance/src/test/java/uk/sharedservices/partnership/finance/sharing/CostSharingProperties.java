package uk.sharedservices.partnership.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

@Label("A shared cost")
class CostSharingProperties {

    private static final long MOST = 1_000_000_000_000L;

    @Property(tries = 1000)
    @Label("comes to parts that make the whole, are never below nothing, and with no host are within a penny of exact")
    void partsMakeTheWhole(
            @ForAll("weights") List<Weight> weights,
            @ForAll @LongRange(max = MOST) long pence,
            @ForAll RemainderRule rule) {
        Shares found = sharing(weights, rule).share(pence).orThrow();

        assertThat(found.shares().stream().mapToLong(CostShare::pence).sum()).isEqualTo(pence);
        assertThat(found.shares()).allSatisfy(share -> {
            assertThat(share.pence()).isNotNegative();
            ExactNumber off = ExactNumber.of(share.pence()).minus(share.exact()).abs();
            assertThat(off).isLessThan(ExactNumber.of(rule == RemainderRule.HOST ? weights.size() : 1));
        });
    }

    @Property(tries = 1000)
    @Label("is the same whatever the councils are called")
    void namesPlayNoPart(
            @ForAll("weights") List<Weight> weights,
            @ForAll @LongRange(min = -MOST, max = MOST) long pence,
            @ForAll RemainderRule rule) {
        List<Weight> renamed = weights.stream()
                .map(weight -> new Weight("Council " + weight.council(), weight.weight()))
                .toList();

        assertThat(sharing(renamed, rule).pence(pence))
                .containsExactly(sharing(weights, rule).pence(pence));
    }

    /**
     * In another order each council has the same part, unless its remainder is level with another's at the last odd penny: that
     * penny goes to the one named earlier, so that councils of the same remainder together have the same odd pennies.
     */
    @Property(tries = 1000)
    @Label("in another order has the same odd pennies for all of each remainder")
    void orderMovesNoMoreThanTies(
            @ForAll("weights") List<Weight> weights, @ForAll @LongRange(max = MOST) long pence, @ForAll Random random) {
        List<Weight> shuffled = new ArrayList<>(weights);
        Collections.shuffle(shuffled, random);
        Shares found = CostSharing.of(pence, weights).orThrow();
        Shares other = CostSharing.of(pence, shuffled).orThrow();
        List<ExactNumber> remainders =
                found.shares().stream().map(CostSharingProperties::remainder).toList();

        for (CostShare share : found.shares()) {
            if (Collections.frequency(remainders, remainder(share)) == 1) {
                assertThat(other.of(share.council())).isEqualTo(share);
            }
        }
        assertThat(oddPennies(other)).isEqualTo(oddPennies(found));
    }

    @Property(tries = 1000)
    @Label("is reckoned with longs as with any whole numbers")
    void longsAsBigIntegers(
            @ForAll("weights") List<Weight> weights,
            @ForAll @LongRange(max = Long.MAX_VALUE) long pence,
            @ForAll RemainderRule rule) {
        BigDecimal past = new BigDecimal("1E+25");
        List<Weight> larger = weights.stream()
                .map(weight -> new Weight(weight.council(), weight.weight().multiply(past)))
                .toList();

        assertThat(sharing(weights, rule).pence(pence))
                .containsExactly(sharing(larger, rule).pence(pence));
    }

    @Property(tries = 1000)
    @Label("that is a credit is the mirror image of the cost")
    void creditIsTheMirrorImage(
            @ForAll("weights") List<Weight> weights,
            @ForAll @LongRange(max = Long.MAX_VALUE) long pence,
            @ForAll RemainderRule rule) {
        assertThat(Arrays.stream(sharing(weights, rule).pence(-pence)).map(part -> -part))
                .containsExactly(Arrays.stream(sharing(weights, rule).pence(pence))
                        .boxed()
                        .toArray(Long[]::new));
    }

    @Property(tries = 1000)
    @Label("has as many odd pennies as the whole is more than its parts rounded towards nothing")
    void oddPenniesAreWhatIsLeft(
            @ForAll("weights") List<Weight> weights,
            @ForAll @LongRange(min = -MOST, max = MOST) long pence,
            @ForAll RemainderRule rule) {
        BigDecimal total = weights.stream().map(Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounded = weights.stream()
                .map(weight -> BigDecimal.valueOf(Math.abs(pence))
                        .multiply(weight.weight())
                        .divideToIntegralValue(total))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sharing(weights, rule).share(pence).orThrow().shares())
                .allSatisfy(share -> assertThat(share.oddPence()).isNotNegative());
        assertThat(sharing(weights, rule).share(pence).orThrow().shares().stream()
                        .mapToLong(CostShare::oddPence)
                        .sum())
                .isEqualTo(Math.abs(pence) - rounded.longValueExact());
    }

    @Provide
    Arbitrary<List<Weight>> weights() {
        Arbitrary<BigDecimal> weight = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9).map(BigDecimal::new),
                Arbitraries.longs().between(0, 50_000_000).map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("99.9"))
                        .ofScale(1));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .filter(all -> all.stream().anyMatch(one -> one.signum() > 0))
                .map(CostSharingProperties::councils);
    }

    private static List<Weight> councils(List<BigDecimal> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(index -> new Weight("C" + index, weights.get(index)))
                .toList();
    }

    private static CostSharing sharing(List<Weight> weights, RemainderRule rule) {
        return CostSharing.by(ApportionmentKey.of(KeyMeasure.ACTIVITY, "cases"), weights)
                .leaving(
                        rule,
                        rule == RemainderRule.HOST ? Optional.of(weights.get(0).council()) : Optional.empty());
    }

    private static ExactNumber remainder(CostShare share) {
        return share.exact()
                .minus(ExactNumber.of(share.exact()
                        .numerator()
                        .divide(share.exact().denominator())
                        .longValueExact()));
    }

    private static List<String> oddPennies(Shares found) {
        return found.shares().stream()
                .map(share -> remainder(share) + ": "
                        + ExactNumber.of(share.pence()).minus(share.exact()).plus(remainder(share)))
                .sorted()
                .toList();
    }
}

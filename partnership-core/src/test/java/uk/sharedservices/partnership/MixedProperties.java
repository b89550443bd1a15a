package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.testkit.fact.Mixed;

@Label("A mixed arbitrary")
class MixedProperties {

    private static final Arbitrary<Integer> SMALL = Arbitraries.integers().between(0, 9);
    private static final Arbitrary<Integer> LARGE = Arbitraries.integers().between(100, 999);
    private static final int DRAWN = 10_000;

    @Property(tries = 10)
    @Label("makes values of each of its parts, as often as its weight says")
    void makesValuesByWeight(@ForAll long seed) {
        assertThat(drawn(Mixed.frequencyOf(Tuple.of(9, SMALL), Tuple.of(1, LARGE)), seed)
                        .filter(value -> value > 9))
                .hasSizeBetween(800, 1200);
        assertThat(drawn(Mixed.oneOf(SMALL, LARGE), seed).filter(value -> value > 9))
                .hasSizeBetween(4700, 5300);
        assertThat(drawn(Mixed.optional(SMALL), seed).filter(Optional::isEmpty)).hasSizeBetween(380, 620);
        assertThat(drawn(Mixed.optional(SMALL, 0.2), seed).filter(Optional::isPresent))
                .hasSizeBetween(1800, 2200);
    }

    @Property(tries = 100)
    @Label("shrinks to none, where a law fails of none too, and else to the least value of which it fails")
    void shrinksToNone(@ForAll long seed) {
        RandomGenerator<Optional<Integer>> generator =
                Mixed.optional(Arbitraries.integers().between(0, 999), 0.9).generator(1000);

        assertThat(shrunk(generator, seed, any -> true)).isEmpty();
        assertThat(shrunk(
                        generator,
                        seed,
                        value -> value.filter(number -> number >= 17).isPresent()))
                .contains(17);
    }

    @Property(tries = 100)
    @Label("shrinks to a part named before, where a law fails of its values too, and else within its own part")
    void shrinksToThePartNamedFirst(@ForAll long seed) {
        RandomGenerator<Integer> generator =
                Mixed.frequencyOf(Tuple.of(1, SMALL), Tuple.of(3, LARGE)).generator(1000);

        assertThat(shrunk(generator, seed, any -> true)).isZero();
        assertThat(shrunk(generator, seed, value -> value > 9)).isEqualTo(100);
    }

    @Example
    @Label("has the edge cases of all its parts")
    void hasTheEdgeCasesOfAllItsParts() {
        assertThat(Stream.of(Mixed.oneOf(SMALL, LARGE).edgeCases().suppliers())
                        .flatMap(List::stream)
                        .map(edge -> edge.get().value()))
                .contains(0, 9, 100, 999);
    }

    private static <T> Stream<T> drawn(Arbitrary<T> values, long seed) {
        Random random = new Random(seed);
        RandomGenerator<T> generator = values.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(DRAWN);
    }

    /** The smallest that can be reached, by ever smaller values, from the first of which a law fails. */
    private static <T> T shrunk(RandomGenerator<T> generator, long seed, Predicate<T> fails) {
        Shrinkable<T> one = generator.stream(new Random(seed))
                .filter(any -> fails.test(any.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Optional<Shrinkable<T>> smaller =
                    one.shrink().filter(any -> fails.test(any.value())).findFirst();
            if (smaller.isEmpty()) {
                return one.value();
            }
            one = smaller.get();
        }
    }
}

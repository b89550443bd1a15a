package uk.sharedservices.partnership.testkit.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Values of several arbitraries, some more often than others. They are chosen and shrunk as those of jqwik's own methods of
 * these names are; but jqwik makes a value of a choice anew every time it looks at it, and within it every choice that it
 * holds, so that a partnership, of choices within choices, takes several times as long.
 *
 * @param <T>  the type of the values
 */
public final class Mixed<T> extends ArbitraryDecorator<T> {

    private static final int WHOLE = 1000;
    private static final double MOSTLY = 0.95;

    private final List<Tuple2<Integer, Arbitrary<T>>> parts;

    private Mixed(List<Tuple2<Integer, Arbitrary<T>>> parts) {
        this.parts = parts;
    }

    /** Returns values of any of the arbitraries, each as often as its weight says; they shrink to those named first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // no array leaves here
    public static <T> Mixed<T> frequencyOf(Tuple2<Integer, Arbitrary<T>>... parts) {
        return new Mixed<>(List.of(parts));
    }

    /** Returns values of any of the arbitraries, each as often as another; they shrink to those named first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // no array leaves here
    public static <T> Mixed<T> oneOf(Arbitrary<T>... parts) {
        return new Mixed<>(Arrays.stream(parts).map(part -> Tuple.of(1, part)).toList());
    }

    /** Returns a value nineteen times of twenty, and none else. */
    public static <T> Mixed<Optional<T>> optional(Arbitrary<T> values) {
        return optional(values, MOSTLY);
    }

    /** Returns a value or none; they shrink to none. */
    public static <T> Mixed<Optional<T>> optional(Arbitrary<T> values, double presence) {
        int present = (int) Math.round(presence * WHOLE);
        return new Mixed<>(List.of(
                Tuple.of(WHOLE - present, Arbitraries.just(Optional.empty())),
                Tuple.of(present, values.map(Optional::of))));
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return Arbitraries.frequencyOf(parts);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generator(parts.stream()
                .map(part -> part.get2().generator(genSize, false))
                .toList());
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generator(
                parts.stream().map(part -> part.get2().generator(genSize, true)).toList());
    }

    private RandomGenerator<T> generator(List<RandomGenerator<T>> generators) {
        int[] chosen = IntStream.range(0, parts.size())
                .flatMap(index ->
                        IntStream.generate(() -> index).limit(parts.get(index).get1()))
                .toArray();
        return random -> {
            int index = chosen[random.nextInt(chosen.length)];
            return new Chosen<>(generators, index, generators.get(index).next(random), random.nextLong());
        };
    }

    /** A value, from which of the arbitraries it is, and what to make those of the ones before it with. */
    private record Chosen<T>(List<RandomGenerator<T>> generators, int index, Shrinkable<T> one, long seed)
            implements Shrinkable<T> {

        @Override
        public T value() {
            return one.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    IntStream.range(0, index)
                            .mapToObj(before ->
                                    chosen(before, generators.get(before).next(new Random(seed)))),
                    one.shrink().map(smaller -> chosen(index, smaller)));
        }

        private Shrinkable<T> chosen(int which, Shrinkable<T> value) {
            return new Chosen<>(generators, which, value, seed);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(one.distance());
        }
    }
}

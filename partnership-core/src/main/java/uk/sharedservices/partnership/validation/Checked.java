package uk.sharedservices.partnership.validation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of checking input: a clean value, or every fault found in it.
 *
 * @param <T>  type of the value
 */
public sealed interface Checked<T> {

    /** Nothing was wrong. */
    record Clean<T>(T value) implements Checked<T> {}

    /** Something was wrong. The faults are sorted by path, each once, a thousand at most. */
    record Faulty<T>(List<Fault> faults) implements Checked<T> {

        /** How many are kept: nobody mends more by reading them. */
        private static final int MOST = 1000;

        /** Sorts the faults. */
        public Faulty {
            faults = faults.stream().sorted().distinct().limit(MOST).toList();
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faults must not be empty");
            }
        }
    }

    /** Returns a clean value. */
    static <T> Checked<T> clean(T value) {
        return new Clean<>(value);
    }

    /** Returns the faults found. */
    static <T> Checked<T> faulty(Fault... faults) {
        return new Faulty<>(Stream.of(faults).toList());
    }

    /** The faults, none if clean. */
    default List<Fault> faults() {
        return this instanceof Faulty<T> faulty ? faulty.faults() : List.of();
    }

    /** Returns what a further check makes of two clean values, or the faults of both. */
    default <U, R> Checked<R> with(Checked<U> other, BiFunction<? super T, ? super U, Checked<R>> join) {
        if (this instanceof Clean<T> one && other instanceof Clean<U> two) {
            return join.apply(one.value(), two.value());
        }
        return new Faulty<>(
                Stream.concat(faults().stream(), other.faults().stream()).toList());
    }

    /** Returns what a further check makes of a clean value, or the same faults. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return this instanceof Clean<T> clean ? next.apply(clean.value()) : new Faulty<>(faults());
    }

    /**
     * Returns the clean value.
     *
     * @return the value
     * @throws InvalidInputException with every fault, if there are any
     */
    default T orThrow() {
        if (this instanceof Clean<T> clean) {
            return clean.value();
        }
        throw new InvalidInputException(faults());
    }
}

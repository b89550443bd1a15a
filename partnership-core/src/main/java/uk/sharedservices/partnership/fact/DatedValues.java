package uk.sharedservices.partnership.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Values that each hold from a day, and perhaps to a day: a statutory period before and after an amendment, the editions
 * of a constitution. No day has two.
 *
 * @param <T>  type of the values
 */
public final class DatedValues<T> {

    /**
     * A value and the days on which it holds.
     *
     * @param <T>  type of the value
     * @param firstDay  first day
     * @param lastDay  last day, inclusive; empty if it still holds
     * @param value  the value
     */
    public record Span<T>(LocalDate firstDay, Optional<LocalDate> lastDay, T value) {

        /** Refuses a last day before the first. */
        public Span {
            if (lastDay.filter(last -> last.isBefore(firstDay)).isPresent()) {
                throw InvalidValueException.of(
                        "last day", "must not be before the first, " + firstDay, lastDay.orElseThrow());
            }
        }

        /** Returns whether the value holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(firstDay)
                    && lastDay.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private final List<Span<T>> spans;

    private DatedValues(List<Span<T>> spans) {
        this.spans = spans;
    }

    /**
     * Returns the values.
     *
     * @param <T>  type of the values
     * @param what  what they are values of, for the message
     * @param spans  each with its days, in any order
     * @return the values in the order of their days
     * @throws InvalidValueException if two hold on one day
     */
    public static <T> DatedValues<T> of(String what, List<Span<T>> spans) {
        List<Span<T>> inOrder =
                spans.stream().sorted(Comparator.comparing(Span::firstDay)).toList();
        for (int index = 1; index < inOrder.size(); index++) {
            LocalDate next = inOrder.get(index).firstDay();
            if (inOrder.get(index - 1).holdsOn(next)) {
                throw InvalidValueException.of(what, "must have one value on each day", "two on " + next);
            }
        }
        return new DatedValues<>(inOrder);
    }

    /** Returns the value that holds on a day; empty if none does. */
    public Optional<T> on(LocalDate day) {
        return spans.stream().filter(span -> span.holdsOn(day)).map(Span::value).findFirst();
    }

    /** Returns the spans in order. */
    public List<Span<T>> spans() {
        return spans;
    }
}

package uk.sharedservices.partnership.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Entries of a list in a file. */
final class Entries {

    private Entries() {}

    /** What each makes of what it hangs on. */
    static <F, T> List<T> of(List<Function<F, T>> makers, F on) {
        return makers.stream().map(maker -> maker.apply(on)).toList();
    }

    /** The entries without those whose key an earlier one has. */
    static <T> List<T> distinct(List<T> entries, Function<T, Object> key) {
        Set<Object> taken = new HashSet<>();
        return entries.stream().filter(entry -> taken.add(key.apply(entry))).toList();
    }
}

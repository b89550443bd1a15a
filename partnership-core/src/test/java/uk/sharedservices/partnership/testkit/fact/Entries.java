package uk.sharedservices.partnership.testkit.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes the entries of a list in a file from arbitraries that know only their own chapter. */
public final class Entries {

    private Entries() {}

    /** Returns what each makes of what it hangs on. */
    public static <F, T> List<T> of(List<Function<F, T>> makers, F on) {
        return makers.stream().map(maker -> maker.apply(on)).toList();
    }

    /** Returns the entries without those whose key an earlier one has. */
    public static <T> List<T> distinct(List<T> entries, Function<T, Object> key) {
        Set<Object> taken = new HashSet<>();
        return entries.stream().filter(entry -> taken.add(key.apply(entry))).toList();
    }
}

package uk.sharedservices.partnership.council;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The names of councils as a sentence lists them.
 *
 * <p>Some councils have an "and" in their own name, as Kensington and Chelsea has. Such names are parted by semicolons.
 */
public final class CouncilNames {

    private static final String AND = " and ";

    private CouncilNames() {}

    /**
     * Returns names as a sentence lists them.
     *
     * @param names  the names, in their order
     * @return {@code Tameside}, {@code Tameside and Stockport} or {@code Westminster; Kensington and Chelsea; and Hammersmith
     *     and Fulham}; blank if there are none
     */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        if (names.size() == 2 && names.stream().noneMatch(name -> name.contains(AND))) {
            return String.join(AND, names);
        }
        int last = names.size() - 1;
        return String.join("; ", names.subList(0, last)) + ";" + AND + names.get(last);
    }

    /** Returns a collector that lists the names of a stream so. */
    public static Collector<String, ?, String> listed() {
        return Collectors.collectingAndThen(Collectors.toList(), CouncilNames::list);
    }
}

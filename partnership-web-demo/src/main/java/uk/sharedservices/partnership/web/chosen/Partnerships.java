package uk.sharedservices.partnership.web.chosen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;

/** The partnerships that can be asked. */
public final class Partnerships {

    /** The example that is asked where an address names none. */
    public static final String FIRST = "tameside-and-stockport";

    private static final Map<String, Partnership> EXAMPLES = new TreeMap<>(
            Map.of(FIRST, ReferencePartnership.tamesideAndStockport(), "tri-borough", TriBorough.partnership()));

    /** Returns the examples that come with the program. */
    public List<Chosen> examples() {
        return EXAMPLES.entrySet().stream()
                .map(example -> Chosen.example(example.getKey(), example.getValue()))
                .toList();
    }

    /**
     * Returns a partnership.
     *
     * @param name  its name; the first example if empty
     * @param version  the number of a version as an address gives it; the latest if empty
     * @throws NoSuchPartnership if there is none
     */
    public Chosen chosen(String name, String version) {
        String asked = name.isEmpty() ? FIRST : name;
        return Optional.ofNullable(EXAMPLES.get(asked))
                .map(partnership -> Chosen.example(asked, partnership))
                .orElseThrow(() -> new NoSuchPartnership("There is no partnership of that name."));
    }
}

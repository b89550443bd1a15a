package uk.sharedservices.partnership.web.chosen;

import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;

/**
 * The partnership that is asked.
 *
 * @param name  its name in addresses
 * @param version  the number of the version that is asked; empty for an example
 * @param latest  the number of the latest version; empty for an example
 * @param partnership  the partnership
 */
public record Chosen(String name, Optional<Integer> version, Optional<Integer> latest, Partnership partnership) {

    /** Returns an example, which has no versions. */
    static Chosen example(String name, Partnership partnership) {
        return new Chosen(name, Optional.empty(), Optional.empty(), partnership);
    }

    /** Returns whether it comes with the program. */
    public boolean isExample() {
        return version.isEmpty();
    }

    /** Returns whether a later version is kept. */
    public boolean isOutOfDate() {
        return !version.equals(latest);
    }

    /** Returns the part of an address that names it, to this very version: {@code of=a-partnership&version=3}. */
    public String query() {
        return "of=" + name + version.map(number -> "&version=" + number).orElse("");
    }

    /** Returns the part of an address that goes on asking it: the latest version, unless an earlier one was chosen. */
    public String onwards() {
        return isOutOfDate() ? query() : "of=" + name;
    }
}

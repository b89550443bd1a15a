package uk.sharedservices.partnership.web.chosen;

import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.web.store.Version;

/**
 * The partnership that is asked.
 *
 * @param name  its name in addresses
 * @param title  what it is called
 * @param entry  what is told of the version that is asked; empty for an example
 * @param latest  the number of the latest version; empty for an example
 * @param read  the partnership; or what is wrong with a version that this release cannot read
 */
public record Chosen(
        String name, String title, Optional<Version.Entry> entry, Optional<Integer> latest, Checked<Partnership> read) {

    /** Returns an example, which has no versions. */
    static Chosen example(String name, Partnership partnership) {
        return new Chosen(name, partnership.title(), Optional.empty(), Optional.empty(), Checked.clean(partnership));
    }

    /**
     * Returns the partnership.
     *
     * @throws UnreadableVersion if this release cannot read the version
     */
    public Partnership partnership() {
        if (read instanceof Checked.Clean<Partnership> clean) {
            return clean.value();
        }
        throw new UnreadableVersion(this);
    }

    /** Returns the number of the version that is asked; empty for an example. */
    public Optional<Integer> version() {
        return entry.map(Version.Entry::number);
    }

    /** Returns whether it comes with the program. */
    public boolean isExample() {
        return entry.isEmpty();
    }

    /** Returns whether a later version is kept. */
    public boolean isOutOfDate() {
        return !version().equals(latest);
    }

    /** Returns the part of an address that names it, to this very version: {@code of=a-partnership&version=3}. */
    public String query() {
        return "of=" + name + version().map(number -> "&version=" + number).orElse("");
    }

    /** Returns the part of an address that goes on asking it: the latest version, unless an earlier one was chosen. */
    public String onwards() {
        return isOutOfDate() ? query() : "of=" + name;
    }
}

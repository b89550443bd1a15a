package uk.sharedservices.partnership.rule;

import java.net.URI;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * An authority for a rule.
 *
 * @param authority  the case, statute or publication, as lawyers cite it: {@code Dodds v Walker [1981] 1 WLR 1027}
 * @param link  where its text can be read, if it can be
 */
public record Citation(String authority, Optional<URI> link) {

    /** Refuses a blank authority. */
    public Citation {
        if (authority.isBlank()) {
            throw InvalidValueException.of("citation", "must name an authority", authority);
        }
    }

    /** Returns a citation with the address of its text. */
    public static Citation of(String authority, String link) {
        return new Citation(authority, Optional.of(URI.create(link)));
    }

    /** Returns a citation of something with no public address. */
    public static Citation of(String authority) {
        return new Citation(authority, Optional.empty());
    }

    /** Returns the authority. */
    @Override
    public String toString() {
        return authority;
    }
}

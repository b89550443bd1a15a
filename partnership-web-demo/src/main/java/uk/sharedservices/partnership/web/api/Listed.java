package uk.sharedservices.partnership.web.api;

import java.time.Instant;
import java.util.Optional;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.store.Version;

/**
 * A partnership that can be asked, or one version of it. An example, which comes with the program, has a name and a title alone.
 *
 * @param name  its name in addresses
 * @param title  what it is called, in this version
 * @param version  the number of the version
 * @param savedAt  when it was saved
 * @param role  the post by which
 * @param reason  why
 */
record Listed(
        String name,
        String title,
        Optional<Integer> version,
        Optional<Instant> savedAt,
        Optional<String> role,
        Optional<String> reason) {

    static Listed of(Chosen example) {
        return new Listed(
                example.name(),
                example.partnership().title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Listed of(Version.Entry kept) {
        return new Listed(
                kept.name().value(),
                kept.title(),
                Optional.of(kept.number()),
                Optional.of(kept.savedAt()),
                Optional.of(kept.role()),
                Optional.of(kept.reason()));
    }
}

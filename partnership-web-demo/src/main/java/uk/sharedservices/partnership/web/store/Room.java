package uk.sharedservices.partnership.web.store;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How much more may be kept. */
final class Room {

    private static final long MEGABYTE = 1024 * 1024;

    private Room() {}

    /** Returns why there is no room for a draft, empty if there is. */
    static Optional<String> whyNoneFor(Draft draft, Handle handle) {
        if (draft.base() >= Versions.MOST_VERSIONS) {
            return full(
                    "%,d versions of a partnership are kept, and there are as many of this one. Save it under"
                            + " another name.",
                    Versions.MOST_VERSIONS);
        }
        if (draft.base() == 0
                && count(handle, "SELECT COUNT(DISTINCT name) FROM partnership_version")
                        >= Versions.MOST_PARTNERSHIPS) {
            return full("%,d partnerships are kept, and there are as many.", Versions.MOST_PARTNERSHIPS);
        }
        long kept = count(handle, "SELECT COALESCE(SUM(content_bytes), 0) FROM partnership_version");
        return kept + draft.bytes() > Versions.MOST_BYTES
                ? full(
                        "%,d MB of files are kept in all, and this one would be beyond that.",
                        Versions.MOST_BYTES / MEGABYTE)
                : Optional.empty();
    }

    private static Optional<String> full(String sentence, long most) {
        return Optional.of(
                "It was not saved, because there is no room: at most " + String.format(Locale.UK, sentence, most));
    }

    private static long count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(long.class).one();
    }
}

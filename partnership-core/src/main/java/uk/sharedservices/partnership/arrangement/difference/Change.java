package uk.sharedservices.partnership.arrangement.difference;

import java.util.Optional;

/**
 * One thing that two versions of a partnership hold otherwise.
 *
 * @param path  where, entries named by their keys: {@code agreements[shared-director-of-education].term.lastDay}
 * @param matter  what kind of thing it is
 * @param before  what the first version holds; empty if it does not hold it
 * @param after  what the second version holds; empty if it does not hold it
 */
public record Change(String path, Matter matter, Optional<String> before, Optional<String> after) {

    /** The kinds of thing that can change. */
    public enum Matter {
        /** A day, a time or a length of time. */
        DATE,
        /** A decision, or something put to councils for one. */
        DECISION,
        /** A figure. */
        FIGURE,
        /** Anything else. */
        OTHER
    }

    /** Returns {@code agreements[x].term.lastDay: 2023-03-31 became 2024-03-31}. */
    @Override
    public String toString() {
        return path + ": "
                + before.map(was -> after.map(now -> was + " became " + now).orElse(was + " is gone"))
                        .orElseGet(() -> after.orElse("") + " is new");
    }
}

package uk.sharedservices.partnership.programme.event;

import java.util.Comparator;

/**
 * A part of a partnership that an event touches.
 *
 * @param kind  what it is
 * @param id  its id in the partnership
 */
public record Touched(Kind kind, String id) implements Comparable<Touched> {

    /** The parts of a partnership that events touch. */
    public enum Kind {
        /** An agreement. */
        AGREEMENT("agreement"),
        /** A post. */
        POST("post"),
        /** An advisory board. */
        BOARD("board"),
        /** A workstream. */
        WORKSTREAM("workstream");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public int compareTo(Touched other) {
        return Comparator.comparing(Touched::kind).thenComparing(Touched::id).compare(this, other);
    }

    /** Returns {@code agreement shared-director-of-education}. */
    @Override
    public String toString() {
        return kind.words + " " + id;
    }
}

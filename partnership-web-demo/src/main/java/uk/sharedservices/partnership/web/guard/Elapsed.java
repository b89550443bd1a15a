package uk.sharedservices.partnership.web.guard;

import java.time.Duration;

/** The time since something began: how long a client takes, which is no part of any answer. */
public final class Elapsed {

    private final long begun = System.nanoTime();

    private Elapsed() {}

    /** Begins to measure. */
    public static Elapsed fromNow() {
        return new Elapsed();
    }

    /** Returns whether more than that has passed. */
    public boolean isMoreThan(Duration time) {
        return System.nanoTime() - begun > time.toNanos();
    }
}

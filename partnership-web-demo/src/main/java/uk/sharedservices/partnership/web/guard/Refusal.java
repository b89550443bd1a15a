package uk.sharedservices.partnership.web.guard;

import io.javalin.http.HttpStatus;

/** A request that is not let through. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String heading;

    /**
     * Refuses a request.
     *
     * @param status  the status to answer with
     * @param heading  what happened
     * @param sentence  what to do about it
     */
    public Refusal(HttpStatus status, String heading, String sentence) {
        super(sentence);
        this.status = status;
        this.heading = heading;
    }

    /** Returns the status to answer with. */
    public HttpStatus status() {
        return status;
    }

    /** Returns what happened. */
    public String heading() {
        return heading;
    }

    /** Returns what to do about it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

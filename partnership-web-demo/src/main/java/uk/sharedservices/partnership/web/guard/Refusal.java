package uk.sharedservices.partnership.web.guard;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

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

    /** Returns the refusal of a request that could not be read to its end. */
    public static Refusal cutShort(IOException why) {
        return why.getCause() instanceof TimeoutException
                ? tooSlow()
                : new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "The request could not be read",
                        "It ended before all of it was sent, or what was sent is not as its headers say.");
    }

    /** Returns the refusal of a request that takes too long to come. */
    public static Refusal tooSlow() {
        return new Refusal(
                HttpStatus.REQUEST_TIMEOUT,
                "The request could not be read",
                "It took too long to be sent. Send it again.");
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

package uk.sharedservices.partnership.web.guard;

/**
 * How a server is guarded.
 *
 * @param behindTls  whether the operator states that TLS is terminated in front of it
 * @param requestsAMinute  how many requests of one client are answered in a minute; 0 for any number
 */
public record GuardSettings(boolean behindTls, int requestsAMinute) {

    /** How many requests a minute are answered unless the operator says otherwise. */
    public static final int USUAL_REQUESTS_A_MINUTE = 600;

    /** The usual settings of a server for this machine alone. */
    public static final GuardSettings USUAL = new GuardSettings(false, USUAL_REQUESTS_A_MINUTE);
}

package uk.sharedservices.partnership.web.guard;

import java.util.Optional;

/**
 * How a server is guarded.
 *
 * @param behindTls  whether the operator states that TLS is terminated in front of it
 * @param requestsAMinute  how many requests of one client are answered in a minute; 0 for any number
 * @param credentials  who may use it; whoever reaches it if empty
 */
public record GuardSettings(boolean behindTls, int requestsAMinute, Optional<Credentials> credentials) {

    /** How many requests a minute are answered unless the operator says otherwise. */
    public static final int USUAL_REQUESTS_A_MINUTE = 600;

    /** Returns the settings of a server that only this machine reaches. */
    public static GuardSettings local(int requestsAMinute) {
        return new GuardSettings(false, requestsAMinute, Optional.empty());
    }
}

package uk.sharedservices.partnership.web.guard;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The wrong passwords that each client showed within a minute. */
final class WrongPasswords {

    private static final int MOST = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Integer> shown = new HashMap<>();
    private Elapsed since = Elapsed.fromNow();

    /**
     * Does nothing, unless a client has shown too many.
     *
     * @throws Refusal if it has
     */
    synchronized void refuseMore(String client) {
        if (since.isMoreThan(MINUTE)) {
            shown.clear();
            since = Elapsed.fromNow();
        }
        if (shown.getOrDefault(client, 0) >= MOST) {
            throw new Refusal(
                    HttpStatus.TOO_MANY_REQUESTS,
                    HttpStatus.TOO_MANY_REQUESTS.getMessage(),
                    "Too many wrong passwords were shown from this address. Wait a minute.");
        }
    }

    synchronized void count(String client) {
        shown.merge(client, 1, Integer::sum);
    }
}

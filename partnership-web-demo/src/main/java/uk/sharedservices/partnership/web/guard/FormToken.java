package uk.sharedservices.partnership.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The token that a form which changes something sends back, so that no other site can post it for the user.
 *
 * <p>It is the value of a cookie that other sites can neither send with a form nor read, and no state of the server, so that any instance
 * takes it.
 */
public final class FormToken {

    /** The name of the field of a form. */
    public static final String FIELD = "token";

    /** Whether cookies are to be sent over TLS only: an attribute of requests. */
    static final String SECURE = "secure-cookies";

    private static final String COOKIE = "form-token";
    private static final int BYTES = 24;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** Returns the token of whoever asks; they get one with the answer if they have none. */
    public static String of(Context ctx) {
        return held(ctx).orElseGet(() -> issue(ctx));
    }

    /** Refuses what was posted by another site. */
    static void check(Context ctx) {
        Optional<String> held = held(ctx);
        String sent = Optional.ofNullable(ctx.formParam(FIELD)).orElse("");
        if (held.isEmpty() || !MessageDigest.isEqual(bytes(held.get()), bytes(sent))) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "The form could not be accepted",
                    "It was not sent from a page of this program, or cookies are off, or the page had been open for long. Nothing"
                            + " was changed. Go back, reload the page and send it again.");
        }
    }

    private static Optional<String> held(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE))
                .filter(value -> WELL_FORMED.matcher(value).matches());
    }

    private static String issue(Context ctx) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        // Strict, a link from a letter would come without it, and the token then issued would undo forms that are open
        // elsewhere.
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(Boolean.TRUE.equals(ctx.attribute(SECURE)));
        ctx.cookie(cookie);
        return token;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

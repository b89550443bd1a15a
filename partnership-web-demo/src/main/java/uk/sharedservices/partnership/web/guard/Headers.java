package uk.sharedservices.partnership.web.guard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The headers of every answer. */
public final class Headers {

    private static final String POLICY = "Content-Security-Policy";
    private static final String BASE =
            "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private Headers() {}

    /** Sets what goes with every answer: a page loads nothing but the program's own style, script and pictures. */
    static void set(Context ctx, boolean behindTls) {
        ctx.header(POLICY, BASE + "; style-src 'self'; script-src 'self'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        ctx.header("Cache-Control", "no-store");
        if (behindTls) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Allows, on a page that is one file, the one style sheet that stands in it, known by its hash; no script runs on it. */
    public static void allowStyle(Context ctx, String style) {
        ctx.header(POLICY, BASE + "; style-src 'sha256-" + hash(style) + "'");
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

package uk.sharedservices.partnership.web.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.plugin.bundled.RateLimitPlugin;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Lets requests through, or not, before any page is asked. */
public final class Guard {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    /** Where it is asked whether the server lives, by whatever watches it. */
    private static final Set<String> WATCHED = Set.of("/health", "/ready");

    private static final String OWN_FORM = "own-form";

    private final GuardSettings settings;
    private final Optional<Accounts> accounts;

    private Guard(GuardSettings settings) {
        this.settings = settings;
        this.accounts = settings.credentials().map(Accounts::new);
    }

    /** Sets the guard before every route of a server. */
    public static void before(JavalinConfig config, GuardSettings settings) {
        Guard guard = new Guard(settings);
        config.registerPlugin(new RateLimitPlugin(limits -> limits.setKeyFunction(guard::client)));
        config.routes.before(guard::check);
    }

    /** Returns where this server is reached, as {@code https://partnership.example}. */
    public static String root(Context ctx) {
        String scheme = Boolean.TRUE.equals(ctx.attribute(FormToken.SECURE)) ? "https" : ctx.scheme();
        return scheme + "://" + Optional.ofNullable(ctx.header("Host")).orElse("");
    }

    /** Returns whether it is a form that a page of this program has sent. */
    public static boolean isOwnForm(Context ctx) {
        return Boolean.TRUE.equals(ctx.attribute(OWN_FORM));
    }

    private void check(Context ctx) {
        Headers.set(ctx, settings.behindTls());
        ctx.attribute(FormToken.SECURE, settings.behindTls());
        checkHost(ctx);
        checkCharset(ctx);
        if (settings.requestsAMinute() > 0) {
            ctx.with(RateLimitPlugin.class).requestPerTimeUnit(settings.requestsAMinute(), TimeUnit.MINUTES);
        }
        if (!WATCHED.contains(ctx.path())) {
            accounts.ifPresent(known -> known.check(ctx, client(ctx)));
        }
        if (ctx.method().equals(HandlerType.POST) || ctx.method().equals(HandlerType.PUT)) {
            checkOrigin(ctx);
            if (!ctx.path().startsWith("/api/")) {
                FormToken.check(ctx);
                ctx.attribute(OWN_FORM, true);
            }
        }
    }

    /** A name that another site has made to point to this machine is none of ours. */
    private void checkHost(Context ctx) {
        String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        String name = PORT.matcher(host).replaceFirst("");
        if (!settings.behindTls() && !THIS_MACHINE.contains(name)) {
            throw new Refusal(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "Not at this address",
                    "This program answers to 127.0.0.1 and localhost only.");
        }
    }

    /** By the charset of what is sent, an address is read too: it must stand for the same whoever asks. */
    private static void checkCharset(Context ctx) {
        if (!Charset.forName(ctx.characterEncoding()).equals(StandardCharsets.UTF_8)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "The request could not be read",
                    "What is sent must be in UTF-8, and its Content-Type must name no other charset.");
        }
    }

    private static void checkOrigin(Context ctx) {
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        String host = Optional.ofNullable(ctx.header("Host")).orElse("");
        if (origin.isPresent() && !authority(origin.get()).equalsIgnoreCase(host)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "The request could not be accepted",
                    "It was sent from a page of another site. Nothing was changed.");
        }
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    /** Whoever stands in front adds the address of the client to the end of the list, or a line of its own below those of the client. */
    private String client(Context ctx) {
        String forwarded = "";
        for (String line : Collections.list(ctx.req().getHeaders("X-Forwarded-For"))) {
            forwarded = line;
        }
        return settings.behindTls() && !forwarded.isBlank()
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : ctx.ip();
    }
}

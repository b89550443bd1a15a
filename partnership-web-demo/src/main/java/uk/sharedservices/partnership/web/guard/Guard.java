package uk.sharedservices.partnership.web.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.plugin.bundled.RateLimitPlugin;
import java.net.URI;
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

    private void check(Context ctx) {
        Headers.set(ctx, settings.behindTls());
        ctx.attribute(FormToken.SECURE, settings.behindTls());
        checkHost(ctx);
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

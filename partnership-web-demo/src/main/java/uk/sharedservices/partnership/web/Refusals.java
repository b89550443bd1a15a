package uk.sharedservices.partnership.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.api.Problem;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.chosen.UnreadableVersion;
import uk.sharedservices.partnership.web.guard.Elapsed;
import uk.sharedservices.partnership.web.guard.FailureTrace;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.guard.RequestSize;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.store.DatabaseUnavailableException;
import uk.sharedservices.partnership.web.yours.UnreadablePage;

/** How it is told that a request was not answered: on a page to people, as problem details to programs. */
final class Refusals {

    private static final int PIECE = 16 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static void at(RoutesConfig routes) {
        routes.exception(InvalidInputException.class, Refusals::faulty);
        routes.exception(Refusal.class, (refused, ctx) -> tell(ctx, refused));
        routes.exception(
                NoSuchPartnership.class,
                (none, ctx) ->
                        tell(ctx, HttpStatus.NOT_FOUND, "Partnership not found", String.valueOf(none.getMessage())));
        routes.exception(UnreadableVersion.class, Refusals::unreadable);
        routes.exception(
                DatabaseUnavailableException.class,
                (gone, ctx) -> tell(
                        ctx,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "What is kept cannot be read just now",
                        String.valueOf(gone.getMessage())));
        routes.exception(ServletException.class, (unreadable, ctx) -> tell(ctx, Refusals.of(unreadable)));
        routes.exception(HttpResponseException.class, Refusals::refused);
        routes.exception(UnsupportedCharsetException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(IllegalCharsetNameException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(HttpException.RuntimeException.class, (unreadable, ctx) -> tell(ctx, Refusals.of(unreadable)));
        routes.exception(IOException.class, (cut, ctx) -> tell(ctx, Refusal.cutShort(cut)));
        routes.exception(Exception.class, Refusals::unexpected);
    }

    private static void faulty(InvalidInputException faulty, Context ctx) {
        Problem problem = Problem.of(faulty.faults());
        if (isApi(ctx)) {
            problem.send(ctx);
        } else {
            tell(ctx, HttpStatus.BAD_REQUEST, problem.title(), problem.detail());
        }
    }

    private static void refused(HttpResponseException refused, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(refused.getStatus());
        String sentence = switch (status) {
            case TOO_MANY_REQUESTS -> "More was asked in a minute than this program answers. Wait a minute.";
            case CONTENT_TOO_LARGE -> "What was sent must be at most 1 MB, but was longer.";
            case METHOD_NOT_ALLOWED -> "This address is not asked in that way.";
            case NOT_FOUND -> "If you typed the address, check it.";
            default -> "The request could not be read.";
        };
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            Optional.ofNullable(refused.getDetails().get("availableMethods"))
                    .ifPresent(methods -> ctx.header("Allow", methods));
        }
        tell(ctx, status, status == HttpStatus.NOT_FOUND ? "Page not found" : status.getMessage(), sentence);
    }

    /** The user is told that something failed; what it was goes to the log. */
    private static void unexpected(Exception exception, Context ctx) {
        if (LOG.isErrorEnabled()) {
            LOG.error("A request {}", FailureTrace.of(exception));
        }
        tell(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Sorry, there is a problem",
                "This program failed. Nothing you typed was kept.");
    }

    private static void unreadable(UnreadableVersion unreadable, Context ctx) {
        if (ctx.path().startsWith("/api/")) {
            Problem.of(HttpStatus.CONFLICT, String.valueOf(unreadable.getMessage()))
                    .send(ctx);
        } else {
            UnreadablePage.tell(unreadable, ctx);
        }
    }

    /** A form that is none, or an address or a charset that stands for no text. */
    private static void unreadable(Context ctx) {
        tell(ctx, HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.getMessage(), "The request could not be read.");
    }

    /** What the server finds in a form with files. */
    private static Refusal of(ServletException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return Refusal.tooSlow();
            }
        }
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "The form could not be read",
                "What is sent must be a form as its page sends it, and a file in it at most 1 MB. Nothing was saved.");
    }

    /** What the server finds in the middle of a body: pieces that are none, and one that comes too slowly. */
    private static Refusal of(HttpException.RuntimeException unreadable) {
        return unreadable.getCode() == HttpStatus.REQUEST_TIMEOUT.getCode()
                ? Refusal.tooSlow()
                : Refusal.cutShort(new IOException(unreadable));
    }

    private static void tell(Context ctx, Refusal refused) {
        tell(ctx, refused.status(), refused.heading(), refused.sentence());
    }

    private static void tell(Context ctx, HttpStatus status, String heading, String sentence) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            ctx.header("Retry-After", "5");
        } else if (status == HttpStatus.TOO_MANY_REQUESTS) {
            ctx.header("Retry-After", "60");
        }
        if (!ctx.method().equals(HandlerType.GET) && !ctx.method().equals(HandlerType.HEAD)) {
            if (status != HttpStatus.REQUEST_TIMEOUT) {
                readOn(ctx);
            }
            // What was sent may still not be read to its end: then the server hangs up, and no one may ask by the same
            // line again.
            ctx.header(Header.CONNECTION, "close");
        }
        if (isApi(ctx)) {
            Problem.of(status, sentence).send(ctx);
        } else if (status == HttpStatus.SERVICE_UNAVAILABLE && Guard.isOwnForm(ctx)) {
            Pages.tellWithForm(ctx, status, heading, sentence);
        } else {
            Pages.tell(ctx, status, heading, sentence);
        }
    }

    /** Reads on for a while what was sent, so that the caller hears the answer before the connection closes. */
    private static void readOn(Context ctx) {
        byte[] some = new byte[PIECE];
        Elapsed reading = Elapsed.fromNow();
        try {
            InputStream sent = ctx.req().getInputStream();
            for (int read = 0, in = sent.read(some);
                    in >= 0 && read <= RequestSize.MOST_BYTES && !reading.isMoreThan(LONGEST);
                    in = sent.read(some)) {
                read += in;
            }
        } catch (IOException | IllegalStateException | HttpException.RuntimeException over) {
            LOG.debug("Nothing more was to be read");
        }
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }
}

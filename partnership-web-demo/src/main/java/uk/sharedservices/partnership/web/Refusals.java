package uk.sharedservices.partnership.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.api.Problem;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.store.DatabaseUnavailableException;

/** How it is told that a request was not answered: on a page to people, as problem details to programs. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static void at(RoutesConfig routes) {
        routes.exception(
                InvalidInputException.class,
                (faults, ctx) -> Problem.of(faults.faults()).send(ctx));
        routes.exception(
                Refusal.class, (refused, ctx) -> tell(ctx, refused.status(), refused.heading(), refused.sentence()));
        routes.exception(
                NoSuchPartnership.class,
                (none, ctx) ->
                        tell(ctx, HttpStatus.NOT_FOUND, "Partnership not found", String.valueOf(none.getMessage())));
        routes.exception(
                DatabaseUnavailableException.class,
                (gone, ctx) -> tell(
                        ctx,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "What is kept cannot be read just now",
                        String.valueOf(gone.getMessage())));
        routes.exception(
                ServletException.class,
                (unreadable, ctx) -> tell(
                        ctx,
                        HttpStatus.BAD_REQUEST,
                        "The form could not be read",
                        "What is sent must be a form as its page sends it, and a file in it at most 1 MB. Nothing was"
                                + " saved."));
        routes.exception(HttpResponseException.class, Refusals::refused);
        routes.exception(UnsupportedCharsetException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(IllegalCharsetNameException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(HttpException.RuntimeException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(Exception.class, Refusals::unexpected);
        routes.error(
                HttpStatus.NOT_FOUND,
                ctx -> tell(ctx, HttpStatus.NOT_FOUND, "Page not found", "If you typed the address, check it."));
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
        tell(ctx, status, status.getMessage(), sentence);
    }

    /** The user is told that something failed; what it was goes to the log. */
    private static void unexpected(Exception exception, Context ctx) {
        if (LOG.isErrorEnabled()) {
            LOG.error("{}", FailureTrace.of(exception));
        }
        tell(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Sorry, there is a problem",
                "This program failed. Nothing you typed was kept.");
    }

    /** A form that is none, or an address or a charset that stands for no text. */
    private static void unreadable(Context ctx) {
        tell(ctx, HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.getMessage(), "The request could not be read.");
    }

    private static void tell(Context ctx, HttpStatus status, String heading, String sentence) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            ctx.header("Retry-After", "5");
        } else if (status == HttpStatus.TOO_MANY_REQUESTS) {
            ctx.header("Retry-After", "60");
        }
        if (ctx.path().startsWith("/api/")) {
            Problem.of(status, sentence).send(ctx);
        } else {
            Pages.tell(ctx, status, heading, sentence);
        }
    }
}

package uk.sharedservices.partnership.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.notice.NoticePage;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.store.DatabaseUnavailableException;
import uk.sharedservices.partnership.web.store.Versions;
import uk.sharedservices.partnership.web.yours.YoursPages;

/** The web server of the demo. */
public final class DemoServer {

    private static final Logger LOG = LoggerFactory.getLogger(DemoServer.class);
    private static final int STOP_WITHIN_MILLIS = 5_000;
    private static final int MOST_BYTES = 1024 * 1024;

    /** A file and the fields beside it. */
    private static final int MOST_BYTES_WITH_FORM = MOST_BYTES + 16 * 1024;

    private DemoServer() {}

    /**
     * Returns the server, not yet started.
     *
     * @param versions  where users keep partnerships
     * @param clock  tells when one is saved; no answer depends on it
     * @param calendar  the working days
     * @param guard  how it is guarded
     * @return the server
     */
    public static Javalin create(
            Versions versions, InstantSource clock, WorkingDayCalendar calendar, GuardSettings guard) {
        Partnerships partnerships = new Partnerships(versions);
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            config.http.defaultContentType = ContentType.HTML;
            config.http.maxRequestSize = MOST_BYTES;
            config.jetty.multipartConfig.maxInMemoryFileSize(MOST_BYTES_WITH_FORM, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxFileSize(MOST_BYTES, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES_WITH_FORM, SizeUnit.BYTES);
            config.jetty.modifyServer(server -> server.setStopTimeout(STOP_WITHIN_MILLIS));
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            Guard.before(config, guard);
            Assets.serve(config.routes);
            Pages pages = new Pages(config.routes, partnerships);
            pages(pages, calendar);
            YoursPages.at(pages, partnerships, versions, clock);
            ExitApi api =
                    new ExitApi(partnerships.chosen(Partnerships.FIRST, "").partnership(), calendar);
            config.routes.get("/api/exit", api::ask);
            config.routes.post("/api/exit", api::askWithBody);
            refusals(config.routes);
        });
    }

    private static void pages(Pages pages, WorkingDayCalendar calendar) {
        NoticePage.at(pages, calendar);
    }

    private static void refusals(RoutesConfig routes) {
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
        routes.exception(HttpResponseException.class, DemoServer::refused);
        routes.exception(Exception.class, DemoServer::unexpected);
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
        LOG.error("A request failed", exception);
        tell(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Sorry, there is a problem",
                "This program failed. Nothing you typed was kept.");
    }

    private static void tell(Context ctx, HttpStatus status, String heading, String sentence) {
        if (ctx.path().startsWith("/api/")) {
            Problem.of(status, sentence).send(ctx);
        } else {
            Pages.tell(ctx, status, heading, sentence);
        }
    }
}

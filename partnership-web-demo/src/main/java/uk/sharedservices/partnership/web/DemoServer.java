package uk.sharedservices.partnership.web;

import io.javalin.Javalin;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.reporting.exit.ExitReportHtml;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** The web server of the demo, over one partnership. */
public final class DemoServer {

    private static final Logger LOG = LoggerFactory.getLogger(DemoServer.class);
    private static final int STOP_WITHIN_MILLIS = 5_000;

    private DemoServer() {}

    /**
     * Returns the server, not yet started.
     *
     * @param partnership  the partnership that questions are put to
     * @param calendar  the working days
     * @return the server
     */
    public static Javalin create(Partnership partnership, WorkingDayCalendar calendar) {
        ExitPage page = new ExitPage(partnership, calendar);
        ExitApi api = new ExitApi(partnership, calendar);
        String style = ExitReportHtml.style() + resource("demo.css");
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            config.http.defaultContentType = ContentType.HTML;
            config.jetty.modifyServer(server -> server.setStopTimeout(STOP_WITHIN_MILLIS));
            config.routes.get("/", page::show);
            config.routes.get("/report", page::report);
            config.routes.get(
                    "/demo.css", ctx -> ctx.contentType(ContentType.TEXT_CSS).result(style));
            config.routes.get("/api/exit", api::ask);
            config.routes.post("/api/exit", api::askWithBody);
            config.routes.exception(
                    InvalidInputException.class,
                    (faults, ctx) -> Problem.of(faults.faults()).send(ctx));
            config.routes.exception(Exception.class, DemoServer::unexpected);
            config.routes.error(HttpStatus.NOT_FOUND, DemoServer::notFound);
        });
    }

    /** The user is told that something failed; what it was goes to the log. */
    private static void unexpected(Exception exception, Context ctx) {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), exception);
        ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
        if (isApi(ctx)) {
            Problem.of(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "The question could not be answered because of a fault in this" + " program.")
                    .send(ctx);
        } else {
            ctx.html(Pages.message("Sorry, there is a problem", "This program failed. Nothing you typed was kept."));
        }
    }

    private static void notFound(Context ctx) {
        if (isApi(ctx)) {
            Problem.of(HttpStatus.NOT_FOUND, "There is nothing at " + ctx.path() + ".")
                    .send(ctx);
        } else {
            ctx.html(Pages.message("Page not found", "If you typed the address, check it."));
        }
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(DemoServer.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

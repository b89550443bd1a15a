package uk.sharedservices.partnership.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.api.Api;
import uk.sharedservices.partnership.web.api.Problem;
import uk.sharedservices.partnership.web.chosen.NoSuchPartnership;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.decision.DecisionPages;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.notice.NoticePage;
import uk.sharedservices.partnership.web.overview.OverviewPage;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.report.ReportsPage;
import uk.sharedservices.partnership.web.rules.RulesPage;
import uk.sharedservices.partnership.web.rules.TryPage;
import uk.sharedservices.partnership.web.rules.VectorsPage;

/** The web server of the demo. */
public final class DemoServer {

    private static final Logger LOG = LoggerFactory.getLogger(DemoServer.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private DemoServer() {}

    /**
     * Returns the server, not yet started.
     *
     * @param partnerships  the partnerships that questions are put to
     * @param calendar  the working days
     * @param guard  how it is guarded
     * @return the server
     */
    public static Javalin create(Partnerships partnerships, WorkingDayCalendar calendar, GuardSettings guard) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            config.http.defaultContentType = ContentType.HTML;
            config.http.maxRequestSize = MOST_BYTES;
            JettyLimits.set(config.jetty);
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            Guard.before(config, guard);
            Assets.serve(config.routes);
            pages(new Pages(config.routes, partnerships));
            Api.at(config.routes, partnerships, calendar);
            config.routes.get(
                    "/health", ctx -> ctx.contentType(ContentType.TEXT_PLAIN).result("alive"));
            refusals(config.routes);
        });
    }

    private static void pages(Pages pages) {
        OverviewPage.at(pages);
        NoticePage.at(pages);
        DecisionPages.at(pages);
        ReportsPage.at(pages);
        TryPage.at(pages);
        VectorsPage.at(pages);
        RulesPage.at(pages);
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
        routes.exception(HttpResponseException.class, DemoServer::refused);
        routes.exception(ServletException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(UnsupportedCharsetException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(IllegalCharsetNameException.class, (unreadable, ctx) -> unreadable(ctx));
        routes.exception(HttpException.RuntimeException.class, (unreadable, ctx) -> unreadable(ctx));
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

    /** A form that is none, or an address that stands for no text. */
    private static void unreadable(Context ctx) {
        tell(ctx, HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.getMessage(), "The request could not be read.");
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

    private static void tell(Context ctx, HttpStatus status, String heading, String sentence) {
        if (ctx.path().startsWith("/api/")) {
            Problem.of(status, sentence).send(ctx);
        } else {
            Pages.tell(ctx, status, heading, sentence);
        }
    }
}

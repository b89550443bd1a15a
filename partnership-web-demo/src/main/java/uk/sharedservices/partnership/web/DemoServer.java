package uk.sharedservices.partnership.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.web.api.Api;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.decision.DecisionPages;
import uk.sharedservices.partnership.web.guard.Guard;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.guard.RequestSize;
import uk.sharedservices.partnership.web.money.MoneyPages;
import uk.sharedservices.partnership.web.notice.NoticePage;
import uk.sharedservices.partnership.web.overview.OverviewPage;
import uk.sharedservices.partnership.web.page.Pages;
import uk.sharedservices.partnership.web.report.ReportsPage;
import uk.sharedservices.partnership.web.rules.RulesPage;
import uk.sharedservices.partnership.web.rules.TryPage;
import uk.sharedservices.partnership.web.rules.VectorsPage;
import uk.sharedservices.partnership.web.store.Versions;
import uk.sharedservices.partnership.web.yours.YoursPages;
import uk.sharedservices.partnership.web.yours.edit.EditPages;

/** The web server of the demo. */
public final class DemoServer {

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
            // The length of a compressed page tells a listener what is in it of the token and of what was typed
            // (BREACH).
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.http.maxRequestSize = RequestSize.MOST_BYTES;
            JettyLimits.set(config.jetty);
            Guard.before(config, guard);
            Assets.serve(config.routes);
            Pages pages = new Pages(config.routes, partnerships, calendar);
            pages(pages);
            YoursPages.at(pages, partnerships, versions);
            EditPages.at(pages, versions, clock);
            Api.at(config.routes, partnerships, calendar, clock);
            config.routes.get(
                    "/health", ctx -> ctx.contentType(ContentType.TEXT_PLAIN).result("alive"));
            config.routes.get("/ready", ctx -> ready(ctx, versions));
            config.routes.head("/ready", ctx -> ready(ctx, versions));
            Refusals.at(config.routes);
        });
    }

    private static void pages(Pages pages) {
        OverviewPage.at(pages);
        NoticePage.at(pages);
        DecisionPages.at(pages);
        MoneyPages.at(pages);
        ReportsPage.at(pages);
        TryPage.at(pages);
        VectorsPage.at(pages);
        RulesPage.at(pages);
    }

    private static void ready(Context ctx, Versions versions) {
        boolean isReady = versions.isReady();
        ctx.contentType(ContentType.TEXT_PLAIN)
                .status(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(isReady ? "ready" : "the database does not answer");
    }
}

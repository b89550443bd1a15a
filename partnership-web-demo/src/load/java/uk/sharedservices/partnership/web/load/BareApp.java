package uk.sharedservices.partnership.web.load;

import io.javalin.Javalin;

/** What the demo is measured beside: Javalin as it comes, and one route that returns a constant. */
public final class BareApp {

    private BareApp() {}

    /** Starts it on the port given. */
    public static void main(String[] arguments) {
        Javalin app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", ctx -> ctx.contentType("application/json").result("{\"answer\":\"2022-12-21\"}"));
        });
        app.start("127.0.0.1", Integer.parseInt(arguments[0]));
    }
}

package uk.sharedservices.partnership.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;

/** The style sheet, the script and the icon of the pages. */
final class Assets {

    private static final String KEPT = "max-age=300";

    private Assets() {}

    static void serve(RoutesConfig routes) {
        serve(routes, "/demo.css", "text/css", HtmlReport.style() + resource("demo.css"));
        serve(routes, "/demo.js", "text/javascript", resource("demo.js"));
        serve(routes, "/icon.svg", "image/svg+xml", resource("icon.svg"));
    }

    private static void serve(RoutesConfig routes, String address, String type, String text) {
        routes.get(
                address,
                ctx -> ctx.contentType(type).header("Cache-Control", KEPT).result(text));
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package uk.sharedservices.partnership.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;

/** The style sheet, the script, the icon and the fonts of the pages. */
final class Assets {

    private static final String FONTS = "/uk/sharedservices/partnership/reporting/font/";
    private static final String KEPT = "max-age=300";

    private Assets() {}

    static void serve(RoutesConfig routes) {
        text(routes, "/demo.css", "text/css", HtmlReport.style() + resource("demo.css"));
        text(routes, "/demo.js", "text/javascript", resource("demo.js"));
        text(routes, "/icon.svg", "image/svg+xml", resource("icon.svg"));
        serve(routes, "/regular.ttf", "font/ttf", bytes(FONTS + "PublicSans-Regular.ttf"));
        serve(routes, "/bold.ttf", "font/ttf", bytes(FONTS + "PublicSans-Bold.ttf"));
    }

    private static void text(RoutesConfig routes, String address, String type, String text) {
        serve(routes, address, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void serve(RoutesConfig routes, String address, String type, byte[] content) {
        routes.get(
                address,
                ctx -> ctx.contentType(type).header("Cache-Control", KEPT).result(content));
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

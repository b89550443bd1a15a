package uk.sharedservices.partnership.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.javalin.Javalin;
import io.javalin.http.ContentType;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("A page of another site")
class OtherSitesTest extends InBrowser {

    private static final String VERSIONS = "/api/partnerships/forged/versions";
    private static final String VERSION =
            "{\"base\": 0, \"role\": \"Clerk\", \"reason\": \"Forged\", \"partnership\": " + REFERENCE + "}";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"https://elsewhere.example", "http://localhost:1", "null", "http://127.0.0.1", "file://", "%"})
    @DisplayName("saves nothing with what a program would send, whatever it says it is of")
    void isKnownByItsOrigin(String origin) throws Exception {
        HttpResponse<String> refused = send("application/json", "Origin", origin);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Connection")).contains("close");
        assertThat(kept()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415",
        "text/plain; a=application/json, 415"
    })
    @DisplayName("saves nothing with any type that a browser lets it send unasked")
    void isKnownByItsType(String type, int status) throws Exception {
        assertThat(send(type).statusCode()).isEqualTo(status);
        assertThat(kept()).isFalse();
    }

    @Test
    @DisplayName(
            "saves nothing from a real browser: by a form, by a fetch, or by a fetch that does not care for the answer")
    void inABrowser() throws Exception {
        Javalin elsewhere = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get(
                            "/", ctx -> ctx.contentType(ContentType.HTML).result(page()));
                })
                .start("127.0.0.1", 0);
        try {
            Page page = openElsewhere(open("/rules", WIDE), "http://localhost:" + elsewhere.port() + "/");
            for (String mode : new String[] {"cors", "no-cors"}) {
                assertThat(page.evaluate(
                                "([to, mode, body]) => fetch(to, {method: 'POST', mode, credentials: 'include', body,"
                                        + " headers: {'Content-Type': 'application/json'}})"
                                        + ".then(answer => answer.status, refused => 'refused')",
                                new Object[] {address(VERSIONS), mode, VERSION}))
                        .as(mode)
                        .isIn("refused", 0);
            }
            assertThat(kept()).isFalse();
            page.locator("button").click();
            assertThat(page.url()).isEqualTo(address(VERSIONS));
            assertThat(page.content()).contains("It was sent from a page of another site. Nothing was changed.");
            assertThat(kept()).isFalse();
            page.close();
        } finally {
            elsewhere.stop();
        }
    }

    @Test
    @DisplayName("is told from the program's own, which saves")
    void isToldFromOurOwn() throws Exception {
        Page page = open("/rules", WIDE);

        assertThat(page.evaluate(
                        "([to, body]) => fetch(to, {method: 'POST', body, headers: {'Content-Type': 'application/json'}})"
                                + ".then(answer => answer.status)",
                        new Object[] {VERSIONS.replace("forged", "our-own"), VERSION}))
                .isEqualTo(201);
        page.close();
    }

    /** A form whose one field reads as JSON if the type is not looked at. */
    private static String page() {
        String body = VERSION.replace("&", "&amp;").replace("\"", "&quot;");
        int end = body.lastIndexOf('}');
        return "<form method=\"post\" enctype=\"text/plain\" action=\"" + address(VERSIONS) + "\"><input name=\""
                + body.substring(0, end) + ", &quot;x&quot;: &quot;\" value=\"&quot;}\"><button>Win</button></form>";
    }

    private static HttpResponse<String> send(String type, String... headers) throws IOException, InterruptedException {
        var request = request(VERSIONS).header("Content-Type", type).POST(BodyPublishers.ofString(VERSION));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean kept() throws IOException, InterruptedException {
        return get(VERSIONS).statusCode() != 404;
    }
}

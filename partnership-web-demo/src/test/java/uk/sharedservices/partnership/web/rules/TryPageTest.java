package uk.sharedservices.partnership.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.RunningDemo;
import uk.sharedservices.partnership.web.guard.Credentials;
import uk.sharedservices.partnership.web.guard.GuardSettings;

@DisplayName("A case that is tried on the page")
class TryPageTest extends RunningDemo {

    private static final String TOKEN = "A".repeat(32);

    @Test
    @DisplayName("has an address that brings back its answer")
    void hasAnAddress() throws Exception {
        HttpResponse<String> posted = posted("notice-expiry", example());

        assertThat(posted.statusCode()).isEqualTo(303);
        HttpResponse<String> answer =
                get(posted.headers().firstValue("Location").orElseThrow());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("pre").text()).contains("\"lastDay\": \"2022-12-21\"");
    }

    @Test
    @DisplayName("has one if it is wrong, which keeps what was typed")
    void keepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer = get(posted("notice-expiry", "{\"colour\": 1}")
                .headers()
                .firstValue("Location")
                .orElseThrow());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#given").text()).isEqualTo("{\"colour\": 1}");
    }

    @Test
    @DisplayName("is refused where nothing was typed, and no example takes its place")
    void nothingTyped() throws Exception {
        HttpResponse<String> answer = posted("notice-expiry", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary a[href=#given]"))
                .isNotEmpty();
        assertThat(Jsoup.parse(answer.body()).select("#given").text()).isEmpty();
    }

    @Test
    @DisplayName("is answered where it was posted if it is too long for an address")
    void tooLongForAnAddress() throws Exception {
        HttpResponse<String> answer = posted("notice-expiry", "{\"colour\": \"" + "x".repeat(6_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("$.given.colour must");
    }

    @Test
    @DisplayName("has a line for a shell that goes where the program is reached, by https where that is said")
    void theLineForAShell() throws Exception {
        String asked = posted("notice-expiry", example())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(get(asked).body()).contains(address("/api/try"));
        String account = "Democratic Services:a long enough password";
        Credentials credentials = Credentials.read(Credentials.line("Democratic Services", "a long enough password"));
        Javalin behindTls =
                unstarted(new GuardSettings(true, 0, Optional.of(credentials))).start("127.0.0.1", 0);
        try {
            String address = "http://127.0.0.1:" + behindTls.port() + asked;
            assertThat(CLIENT.send(
                                    HttpRequest.newBuilder(URI.create(address))
                                            .header(
                                                    "Authorization",
                                                    "Basic "
                                                            + Base64.getEncoder()
                                                                    .encodeToString(account.getBytes(UTF_8)))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body())
                    .contains("https://127.0.0.1:" + behindTls.port() + "/api/try");
        } finally {
            behindTls.stop();
        }
    }

    private static String example() throws Exception {
        return Jsoup.parse(get("/rules/try?kind=notice-expiry").body())
                .select("#given")
                .text();
    }

    private static HttpResponse<String> posted(String kind, String given) throws Exception {
        return CLIENT.send(
                request("/rules/try")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "form-token=" + TOKEN)
                        .POST(BodyPublishers.ofString(
                                "token=" + TOKEN + "&kind=" + kind + "&given=" + URLEncoder.encode(given, UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }
}

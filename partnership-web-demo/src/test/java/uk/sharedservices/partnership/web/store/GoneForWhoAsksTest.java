package uk.sharedservices.partnership.web.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.web.DemoServer;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.store.database.Database;

/** The limit of time is for a test that hangs. */
@DisplayName("A database that is gone, to who asks the demo,")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GoneForWhoAsksTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_LOOKS = 20;
    private static final String TOKEN = "A".repeat(32);
    private static final String FILE = new String(ReferencePartnership.file(), UTF_8);

    private final Postgres postgres = Postgres.server();

    @Test
    @DisplayName(
            "is told on pages, to programs and to what watches; what was typed is kept, and all goes on once it is back")
    void isTold() throws Exception {
        try (Database database = Postgres.open(postgres.newDatabase())) {
            database.versions().save(Drafts.first(PartnershipName.of("ours")));
            Javalin demo = DemoServer.create(
                            database.versions(),
                            InstantSource.fixed(Drafts.NOON),
                            BankHolidays.englandAndWales(),
                            GuardSettings.local(0))
                    .start("127.0.0.1", 0);
            try {
                String history = get(demo, "/yours/history?of=ours").body();
                postgres.stop();

                HttpResponse<String> page = get(demo, "/yours/history?of=ours");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
                assertThat(page.body())
                        .contains("What is kept cannot be read just now")
                        .doesNotContain("Exception", "jdbc:", "postgres");
                HttpResponse<String> problem = get(demo, "/api/partnerships/ours");
                assertThat(problem.statusCode()).isEqualTo(503);
                assertThat(problem.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
                assertThat(problem.body()).contains("\"status\": 503").doesNotContain("jdbc:", "postgres");
                assertThat(get(demo, "/ready").statusCode()).isEqualTo(503);
                assertThat(get(demo, "/health").statusCode()).isEqualTo(200);
                assertThat(get(demo, "/notice").statusCode()).isEqualTo(200);
                HttpResponse<String> unsent = post(
                        demo,
                        Map.of("name", "typed", "base", "0", "role", "Clerk", "reason", "“Begun” <&", "content", FILE));
                assertThat(unsent.statusCode()).isEqualTo(503);
                assertThat(unsent.body()).contains("Send it again");

                postgres.startAgain();
                assertThat(isReadySoon(demo)).isTrue();
                assertThat(get(demo, "/yours/history?of=ours").body()).isEqualTo(history);
                assertThat(get(demo, "/api/partnerships/ours/versions").statusCode())
                        .isEqualTo(200);
                assertThat(post(demo, typed(unsent)).statusCode()).isEqualTo(303);
                assertThat(get(demo, "/api/partnerships/typed").body()).isEqualTo(FILE);
                assertThat(get(demo, "/yours/history?of=typed").body()).contains("“Begun” &lt;&amp;");
            } finally {
                demo.stop();
            }
        }
    }

    /** What the page of a form that could not be dealt with sends again. */
    private static Map<String, String> typed(HttpResponse<String> unsent) {
        return Jsoup.parse(unsent.body()).select("main form input[type=hidden]").stream()
                .filter(field -> !field.attr("name").matches("token|do"))
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
    }

    private static HttpResponse<String> post(Javalin demo, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining());
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + demo.port() + "/yours/save"))
                        .header("Cookie", "form-token=" + TOKEN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("do=save&token=" + TOKEN + form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The pool looks for it ever less often, and each look waits for it. */
    private static boolean isReadySoon(Javalin demo) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (get(demo, "/ready").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }

    private static HttpResponse<String> get(Javalin demo, String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + demo.port() + path))
                        .header("Cookie", "form-token=" + TOKEN)
                        .build(),
                BodyHandlers.ofString());
    }
}

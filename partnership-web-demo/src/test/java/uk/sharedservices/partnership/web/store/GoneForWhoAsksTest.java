package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.DemoServer;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.store.database.Database;

/** The limit of time is for a test that hangs. */
@DisplayName("A database that is gone, to who asks the demo,")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GoneForWhoAsksTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_LOOKS = 20;

    private final Postgres postgres = Postgres.server();

    @Test
    @DisplayName("is told on pages, to programs and to what watches; the examples go on, and all of it once it is back")
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

                postgres.startAgain();
                assertThat(isReadySoon(demo)).isTrue();
                assertThat(get(demo, "/yours/history?of=ours").body()).isEqualTo(history);
                assertThat(get(demo, "/api/partnerships/ours/versions").statusCode())
                        .isEqualTo(200);
            } finally {
                demo.stop();
            }
        }
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
                        .header("Cookie", "form-token=" + "A".repeat(32))
                        .build(),
                BodyHandlers.ofString());
    }
}

package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.store.Versions;
import uk.sharedservices.partnership.web.store.database.Database;

/** The demo on a free port, and what it answers. */
public abstract class RunningDemo {

    protected static final String QUESTION = "agreement=shared-director-of-education&by=E08000008&method=BY_HAND";
    protected static final String REFERENCE = new String(ReferencePartnership.file(), UTF_8);
    protected static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Database database;
    private static Javalin server;

    @BeforeAll
    static void start() {
        database = Database.inFolder(folder);
        server = unstarted(GuardSettings.local(0)).start("127.0.0.1", 0);
    }

    /** Returns a demo that is guarded so, not yet started. */
    protected static Javalin unstarted(GuardSettings settings) {
        return unstarted(settings, BankHolidays.englandAndWales());
    }

    /** Returns a demo that is guarded so and knows those working days, not yet started. */
    protected static Javalin unstarted(GuardSettings settings, WorkingDayCalendar calendar) {
        return DemoServer.create(
                database.versions(), InstantSource.fixed(Instant.parse("2022-11-23T12:00:00Z")), calendar, settings);
    }

    /** Returns the partnerships that the demo can be asked about. */
    protected static Partnerships partnerships() {
        return new Partnerships(database.versions());
    }

    /** Returns what the demo keeps. */
    protected static Versions versions() {
        return database.versions();
    }

    @AfterAll
    static void stop() {
        server.stop();
        database.close();
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return PartnershipJson.tree(response.body().getBytes(UTF_8), Integer.MAX_VALUE)
                .orThrow();
    }

    protected static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    protected static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Returns the routes of the server, each as {@code GET /api/rules}. */
    protected static List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .toList();
    }

    protected static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    protected static String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}

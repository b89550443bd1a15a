package uk.sharedservices.partnership.web.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.Javalin;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.DemoServer;
import uk.sharedservices.partnership.web.store.Versions;

/** Holds that nothing that is asked or sent gets into the log. */
@DisplayName("The log, as the program ships it,")
class LoggedRequestsTest {

    private static final String MARK = "quince7041";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String JSON = "Content-Type: application/json";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();
    private final Javalin server = DemoServer.create(
            failing(), InstantSource.system(), BankHolidays.englandAndWales(), GuardSettings.local(0));

    @BeforeEach
    void start() {
        server.start("127.0.0.1", 0);
        kept.start();
        root.addAppender(kept);
    }

    @AfterEach
    void stop() {
        root.detachAppender(kept);
        server.stop();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /yours?" + MARK + "=" + MARK + ", X-Any: " + MARK,
        "POST, /yours/save?" + MARK + "=" + MARK + ", " + FORM,
        "GET, /api/partnerships/" + MARK + "/versions?" + MARK + ", X-Any: " + MARK,
        "GET, /notice?of=" + MARK + ", Cookie: form-token=" + MARK,
    })
    @DisplayName("tells that a request failed and where, and nothing of what was in it or in the failure")
    void failed(String method, String address, String header) throws IOException {
        assertThat(answer(method, address, header)).startsWith("HTTP/1.1 500 ");

        assertThat(lines())
                .singleElement()
                .asString()
                .contains("A request failed: ")
                .doesNotContain(MARK);
    }

    @ParameterizedTest(name = "{2} for {0} {1} with {3}")
    @CsvSource({
        "GET, /" + MARK + ", 404, X-Any: " + MARK,
        "GET, /notice?given=" + MARK + ", 400, Cookie: form-token=" + MARK,
        "GET, /" + MARK + "%zz?" + MARK + "=%zz, 400, Authorization: Basic " + MARK,
        "GET, /" + MARK + "/..%2f?" + MARK + ", 404, X-Any: " + MARK,
        "BREW, /yours?" + MARK + ", 405, X-Any: " + MARK,
        "DELETE, /yours?" + MARK + ", 405, X-Any: " + MARK,
        "GET, /notice?" + MARK + ", 421, Host: " + MARK + ".example",
        "GET, /notice?" + MARK + ", 400, no colour " + MARK,
        "POST, /yours/save?" + MARK + ", 403, " + FORM,
        "POST, /rules/try?" + MARK + ", 403, Origin: https://" + MARK + ".example",
        "POST, /rules/vectors?" + MARK + ", 400, Content-Type: multipart/form-data; boundary=" + MARK,
        "POST, /rules/try?" + MARK + ", 400, Content-Type: text/plain; charset=" + MARK,
        "POST, /api/lint?" + MARK + ", 400, " + JSON,
        "POST, /api/notice?" + MARK + ", 415, Content-Type: text/" + MARK,
    })
    @DisplayName("tells nothing of what was in a request that is refused")
    void refused(String method, String address, int status, String header) throws IOException {
        String token = status == 403 ? "" : "token=" + "a".repeat(32) + "&";
        assertThat(answer(method, address, header, token)).startsWith("HTTP/1.1 " + status + " ");

        assertThat(lines()).noneMatch(line -> line.contains(MARK));
    }

    @Test
    @DisplayName("is what this test reads")
    void isRead() {
        root.warn("of {}", MARK);

        assertThat(lines()).singleElement().asString().endsWith("of " + MARK + System.lineSeparator());
    }

    /** What is kept fails as nothing foreseen does, and tells what it was asked. */
    private static Versions failing() {
        return (Versions) Proxy.newProxyInstance(
                Versions.class.getClassLoader(), new Class<?>[] {Versions.class}, (proxy, asked, given) -> {
                    throw new IllegalStateException(MARK, new IOException(MARK));
                });
    }

    private List<String> lines() {
        ConsoleAppender<ILoggingEvent> shipped = (ConsoleAppender<ILoggingEvent>) root.getAppender("stderr");
        return kept.list.stream()
                .map(event -> new String(shipped.getEncoder().encode(event), UTF_8))
                .toList();
    }

    private String answer(String method, String address, String header) throws IOException {
        return answer(method, address, header, "token=" + "a".repeat(32) + "&");
    }

    private String answer(String method, String address, String header, String token) throws IOException {
        String body = method.equals("POST") ? sent(header, token) : "";
        String host = header.startsWith("Host: ") ? "" : "Host: 127.0.0.1\r\n";
        String cookie = "Cookie: form-token=" + "a".repeat(32) + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write((method + " " + address + " HTTP/1.1\r\n" + host + cookie + header
                                    + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String sent(String header, String token) {
        return header.equals(JSON)
                ? "{\"" + MARK + "\": \"" + MARK + "\"}"
                : token + "name=" + MARK + "&base=0&of=" + MARK + "&content=" + MARK + "&given=" + MARK;
    }
}

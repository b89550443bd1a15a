package uk.sharedservices.partnership.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.store.database.Database;

@DisplayName("The demo, told to stop")
class ServingTest {

    private static final int TERMINATED = 128 + 15;

    /** Some seconds of them, for the program to begin to stop. */
    private static final int MOST_ATTEMPTS = 200;

    private static final String HEAD = """
            POST /api/lint HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/json\r
            Content-Length: %d\r
            Expect: 100-continue\r
            \r
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("while a request is under way, keeps what was saved and ends in a sentence")
    void stopsInOrder() throws Exception {
        Process program = start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            URI root = root(out);
            save(root);
            try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), root.getPort())) {
                slow.getOutputStream().write(HEAD.formatted(1_000_000).getBytes(UTF_8));
                assertThat(slow.getInputStream().read()).isEqualTo('H'); // it is being read
                Thread sending = new Thread(() -> sendOnAndOn(slow));
                sending.start();
                program.destroy();
                assertThat(program.waitFor()).isEqualTo(TERMINATED);
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(Files.readString(errors())).doesNotContain("Exception").contains("a request was still under way");
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            assertThat(database.versions().history(PartnershipName.of("kept"))).hasSize(1);
        }
    }

    @Test
    @DisplayName("while a request is half sent, answers it once the rest has come, and no other")
    void answersWhatIsHalfSent() throws Exception {
        byte[] body = ("{\"text\": \"The sum of £1m and £2m is £4m." + " ".repeat(20_000) + "\"}").getBytes(UTF_8);
        Process program = start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            int port = root(out).getPort();
            try (Socket half = new Socket(InetAddress.getLoopbackAddress(), port)) {
                half.getOutputStream().write(HEAD.formatted(body.length).getBytes(UTF_8));
                assertThat(half.getInputStream().read()).isEqualTo('H'); // it is being read
                half.getOutputStream().write(body, 0, body.length / 2);
                program.destroy();
                untilNoOtherIsLetIn(port);
                half.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);

                assertThat(new String(half.getInputStream().readAllBytes(), UTF_8))
                        .contains("HTTP/1.1 200 OK")
                        .contains("£4m");
            }
            assertThat(program.waitFor()).isEqualTo(TERMINATED);
        } finally {
            program.destroyForcibly();
        }
        assertThat(Files.readString(errors())).doesNotContain("Exception", "still under way");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString()))
                .redirectError(errors().toFile())
                .start();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private static URI root(BufferedReader out) throws IOException {
        return URI.create(out.readLine().replaceFirst(".*(http://[^ ]+/).*", "$1"));
    }

    private static void untilNoOtherIsLetIn(int port) throws InterruptedException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(other.isConnected()).isTrue();
                Thread.sleep(20);
            } catch (IOException refused) {
                return;
            }
        }
        assertThat(port).as("a port that is no longer listened on").isZero();
    }

    /** Fast enough not to be let go. */
    private static void sendOnAndOn(Socket slow) {
        try {
            while (true) {
                slow.getOutputStream().write(" ".repeat(1_000).getBytes(UTF_8));
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException ended) {
            assertThat(ended).isNotNull(); // as it was to
        }
    }

    private static void save(URI root) throws Exception {
        String token = "a".repeat(32);
        String content = URLEncoder.encode(new String(ReferencePartnership.file(), UTF_8), UTF_8);
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(root.resolve("/yours/save"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .header("Cookie", "form-token=" + token)
                                        .POST(BodyPublishers.ofString("token=" + token
                                                + "&name=kept&base=0&role=Monitoring+officer&reason=first&content="
                                                + content))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(303);
    }
}

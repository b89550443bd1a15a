package uk.sharedservices.partnership.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("The guard before the demo's pages")
class GuardTest extends RunningDemo {

    private static final String PASSWORD = "a long enough password";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/", "/notice", "/nowhere", "/api/nowhere", "/demo.css", "/calendar.ics", "/notice?of=none"})
    @DisplayName("sends with every answer, refusals too, what keeps a browser from doing more than show it")
    void headers(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "script-src 'self'",
                                "frame-ancestors 'none'",
                                "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    @DisplayName("gives a token in a cookie that no script reads and no other site sends")
    void cookie() throws Exception {
        assertThat(get("/notice").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .matches("form-token=[A-Za-z0-9_-]{32}; .*")
                        .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    @DisplayName("refuses what is posted without the token, with another's or from a page of another site")
    void posts() throws Exception {
        String token = "A".repeat(32);

        assertThat(postForm("", "").statusCode()).isEqualTo(403);
        assertThat(postForm("token=" + token, "").statusCode()).isEqualTo(403);
        assertThat(postForm("token=" + "B".repeat(32), token).statusCode()).isEqualTo(403);
        assertThat(postForm("token=" + token, token).body()).contains("Select a file of vectors");
        assertThat(postForm("token=" + token, token, "Origin", "https://elsewhere.example")
                        .body())
                .contains("It was sent from a page of another site.");
    }

    @Test
    @DisplayName("refuses to answer under a name that is not this machine's")
    void host() throws Exception {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(address("/")).getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 421 ");
        }
    }

    @Test
    @DisplayName("answers so many requests a minute and then says when to come again")
    void rate() throws Exception {
        try (OtherDemo demo = new OtherDemo(GuardSettings.local(3))) {
            List<Integer> statuses = new ArrayList<>();
            for (int request = 0; request < 5; request++) {
                statuses.add(demo.get("/notice").statusCode());
            }

            assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
            assertThat(demo.get("/notice").body())
                    .contains("More was asked in a minute than this program answers. Wait a minute.");
        }
    }

    @Test
    @DisplayName("counts by the last address that was forwarded, which is that of the proxy in front")
    void forwarded() throws Exception {
        Credentials credentials = Credentials.read(Credentials.line("Democratic Services", PASSWORD));
        try (OtherDemo demo = new OtherDemo(new GuardSettings(true, 2, Optional.of(credentials)))) {
            List<String> statuses = new ArrayList<>();
            for (int request = 0; request < 4; request++) {
                statuses.add(demo.raw("GET /health HTTP/1.1\r\nHost: a.example\r\nX-Forwarded-For: 10.0.0." + request
                                + "\r\nX-Forwarded-For: 10.1.0." + request
                                + ", 192.0.2.7\r\nConnection: close\r\n\r\n")
                        .substring(9, 12));
            }

            assertThat(statuses).containsExactly("200", "200", "429", "429");
        }
    }

    @Test
    @DisplayName("lets few wait to have a password compared, and goes on answering who is known and who watches")
    void comparing() throws Exception {
        Credentials credentials = Credentials.read(Credentials.line("Democratic Services", PASSWORD));
        try (OtherDemo demo = new OtherDemo(new GuardSettings(true, 0, Optional.of(credentials)))) {
            assertThat(demo.get("/notice", "Democratic Services:" + PASSWORD).statusCode())
                    .isEqualTo(200);
            List<CompletableFuture<HttpResponse<String>>> guesses = new ArrayList<>();
            for (int guess = 0; guess < 30; guess++) {
                guesses.add(demo.guess("Democratic Services:a wrong password " + guess));
            }

            assertThat(demo.get("/health").statusCode()).isEqualTo(200);
            assertThat(demo.get("/notice", "Democratic Services:" + PASSWORD).statusCode())
                    .isEqualTo(200);
            assertThat(guesses.stream().map(guess -> guess.join().statusCode()))
                    .contains(503)
                    .isSubsetOf(401, 429, 503);
        }
    }

    @Test
    @DisplayName("lets a client wait that has shown ten wrong passwords, and no other")
    void wrongPasswords() {
        WrongPasswords wrong = new WrongPasswords();
        for (int guess = 0; guess < 10; guess++) {
            wrong.refuseMore("192.0.2.7");
            wrong.count("192.0.2.7");
        }

        assertThatThrownBy(() -> wrong.refuseMore("192.0.2.7"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
        wrong.refuseMore("192.0.2.8");
    }

    @Test
    @DisplayName("lets through only who shows the password of an account, but whatever watches that it lives")
    void accounts() throws Exception {
        Credentials credentials = Credentials.read(Credentials.line("Democratic Services", PASSWORD));
        try (OtherDemo demo = new OtherDemo(new GuardSettings(true, 0, Optional.of(credentials)))) {
            HttpResponse<String> nobody = demo.get("/notice");

            assertThat(nobody.statusCode()).isEqualTo(401);
            assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(asks -> assertThat(asks).startsWith("Basic realm="));
            assertThat(demo.get("/notice", "Democratic Services:" + PASSWORD).statusCode())
                    .isEqualTo(200);
            assertThat(demo.get("/notice", "Democratic Services:" + PASSWORD).statusCode())
                    .as("a second time")
                    .isEqualTo(200);
            assertThat(demo.get("/notice", "Democratic Services:another long password")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(demo.get("/notice", "Finance:" + PASSWORD).statusCode()).isEqualTo(401);
            assertThat(demo.get("/health").statusCode()).isEqualTo(200);
            assertThat(demo.get("/notice", "Democratic Services:" + PASSWORD)
                            .headers()
                            .allValues("Set-Cookie"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie).contains("Secure"));
            assertThat(nobody.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    private static HttpResponse<String> postForm(String body, String cookie, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/rules/vectors")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", "form-token=" + cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** A demo of its own, guarded otherwise. */
    private static final class OtherDemo implements AutoCloseable {

        private final io.javalin.Javalin server;
        private final HttpClient client = HttpClient.newHttpClient();

        OtherDemo(GuardSettings settings) {
            server = unstarted(settings).start("127.0.0.1", 0);
        }

        HttpResponse<String> get(String path, String... account) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
            for (String shown : account) {
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(shown.getBytes(UTF_8)));
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }

        CompletableFuture<HttpResponse<String>> guess(String account) {
            return client.sendAsync(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/notice"))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
        }

        String raw(String sent) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write(sent.getBytes(UTF_8));
                return new String(socket.getInputStream().readAllBytes(), UTF_8);
            }
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}

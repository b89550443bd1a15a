package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.guard.Refusal;

@DisplayName("The demo, where it cannot answer,")
class RefusalsTest extends RunningDemo {

    private static final String HEAD = "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";

    @ParameterizedTest(name = "{0}")
    @DisplayName("prints no link to a file that cannot be made")
    @ValueSource(
            strings = {
                "/?as-at=1995-01-01",
                "/?as-at=2022-11-23",
                "/money/savings?as-at=1995-01-01",
                "/reports?kind=savings&as-at=2019-01-01"
            })
    void links(String path) throws Exception {
        List<String> files = Jsoup.parse(get(path).body()).select(".files a").eachAttr("href");

        assertThat(files).isNotEmpty();
        for (String file : files) {
            if (file.matches(".*format=(xlsx|csv|ics)")) {
                assertThat(get(file).statusCode()).as(file).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("says so where a format is typed that a document cannot be put into")
    @ValueSource(
            strings = {
                "/money?format=ics",
                "/money/savings?format=ics",
                "/money/place?council=Tameside&format=ics",
                "/?as-at=1995-01-01&format=csv",
                "/?format=nonsense"
            })
    void formats(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No such format");
    }

    @Test
    @DisplayName("goes on answering a subscription while a partnership has no dates")
    void subscription() throws Exception {
        HttpResponse<String> calendar = get("/calendar.ics?as-at=1995-01-01");

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
        assertThat(Jsoup.parse(get("/reports").body())
                        .select("a[href*=calendar.ics]")
                        .eachAttr("href"))
                .containsExactly(address("/calendar.ics?of=tameside-and-stockport"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @DisplayName("tells a body that ends too soon, or comes in pieces that are none, as the caller's mistake")
    @CsvSource({
        "/api/lint, application/json",
        "/rules/try, application/x-www-form-urlencoded",
        "/rules/vectors, multipart/form-data; boundary=x"
    })
    void cutShort(String path, String type) throws Exception {
        String head =
                HEAD.formatted(path) + "Cookie: form-token=" + "a".repeat(32) + "\r\nContent-Type: " + type + "\r\n";

        assertThat(raw(head + "Content-Length: 500\r\n\r\n{\"text\": \"")).startsWith("HTTP/1.1 400 ");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nno number\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"tex")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    @DisplayName("tells one that does not come as one that was waited for")
    void tooSlow() {
        assertThat(Refusal.cutShort(new IOException(new TimeoutException())).status())
                .isEqualTo(HttpStatus.REQUEST_TIMEOUT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("says what there is none of, on a page and to a program")
    @CsvSource(delimiter = '|', textBlock = """
                    /nowhere | If you typed the address, check it.
                    /api/nowhere | If you typed the address, check it.
                    /rules/R999 | There is no rule of that id.
                    /api/rules/R999 | There is no rule of that id.
                    /notice?of=nowhere | There is no partnership of that name
                    /api/check?of=nowhere | There is no partnership of that name
                    """)
    void whatThereIsNoneOf(String path, String sentence) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    @DisplayName("says how an address is asked, and whether it is ready to whoever asks for the head alone")
    void methods() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(request("/money").POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> deleted =
                CLIENT.send(request("/rules/try").DELETE().build(), BodyHandlers.ofString());

        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("GET", "POST"));
        assertThat(routes()).contains("HEAD /ready");
    }

    private static String raw(String sent) throws IOException {
        int port = URI.create(address("/")).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(sent.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

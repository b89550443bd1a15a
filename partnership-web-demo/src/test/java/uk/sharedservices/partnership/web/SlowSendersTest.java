package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who sends a body byte by byte")
class SlowSendersTest extends RunningDemo {

    private static final int MILLIS_BETWEEN_BYTES = 250;
    private static final int MOST_BYTES = 80;
    private static final String TOKEN = "A".repeat(32);
    private static final String PART = "--B~Content-Disposition: form-data; name=";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "/rules/try, application/x-www-form-urlencoded, token=TOKEN&given=",
        "/yours/save, multipart/form-data; boundary=B, " + PART + "token~~TOKEN~" + PART + "content~~",
        "/yours/save, multipart/form-data; boundary=B, -",
        "/api/try, application/json, {",
    })
    @DisplayName("is let go, and told why, so that no thread waits for ever")
    void isLetGo(String path, String type, String begun) throws Exception {
        try (Socket slow = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(address("/")).getPort())) {
            slow.setSoTimeout(MILLIS_BETWEEN_BYTES);
            slow.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: form-token=" + TOKEN
                                    + "\r\nContent-Type: " + type + "\r\nContent-Length: 100000\r\n\r\n"
                                    + begun.replace("TOKEN", TOKEN).replace("~", "\r\n"))
                            .getBytes(UTF_8));

            assertThat(answered(slow)).startsWith("HTTP/1.1 408 ");
        }
    }

    private static String answered(Socket slow) throws IOException {
        byte[] line = new byte[32];
        for (int sent = 0; sent < MOST_BYTES; sent++) {
            try {
                int read = slow.getInputStream().read(line);
                return new String(line, 0, Math.max(0, read), UTF_8);
            } catch (SocketTimeoutException notYet) {
                slow.getOutputStream().write('x');
            }
        }
        return "no answer to " + MOST_BYTES + " bytes";
    }
}

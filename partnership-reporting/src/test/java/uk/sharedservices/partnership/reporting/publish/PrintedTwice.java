package uk.sharedservices.partnership.reporting.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.sharedservices.partnership.reporting.document.Report;

/** Prints reports for tests, each twice, for the same report must give the same bytes. */
public final class PrintedTwice {

    private PrintedTwice() {}

    /** Returns what is printed. */
    public static byte[] bytes(Renderer renderer, Report report) {
        byte[] once = printed(renderer, report);
        assertThat(printed(renderer, report)).as("the same report again").isEqualTo(once);
        return once;
    }

    /** Returns what is printed, as text. */
    public static String text(Renderer renderer, Report report) {
        return new String(bytes(renderer, report), UTF_8);
    }

    /** Returns the file beside a test that holds what should be printed. */
    public static String golden(Class<?> test, String name) {
        try (InputStream file = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] printed(Renderer renderer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

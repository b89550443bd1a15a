package uk.sharedservices.partnership.reporting.publish.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.publish.Format;

@DisplayName("What prints a format")
class RenderersTest {

    @ParameterizedTest
    @CsvSource({
        "HTML, <!DOCTYPE html>",
        "PDF, %PDF-",
        "MARKDOWN, '# A sample report'",
        "JSON, {",
        "DOCX, PK",
        "XLSX, PK",
        "CSV, \uFEFFDRAFT",
        "ICALENDAR, BEGIN:VCALENDAR"
    })
    @DisplayName("prints that one, and leaves open what it is written to")
    void prints(Format format, String start) throws IOException {
        Open out = new Open();

        Renderers.of(format).write(SampleReports.everyBlock(), out);

        assertThat(out.toString(UTF_8)).startsWith(start);
        assertThat(out.open).isTrue();
    }

    private static final class Open extends ByteArrayOutputStream {

        private boolean open = true;

        @Override
        public void close() {
            open = false;
        }
    }
}

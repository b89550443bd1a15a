package uk.sharedservices.partnership.reporting.publish.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
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

    @Test
    @DisplayName("is refused for Word without Apache POI, naming what is to be added")
    void withoutPoi() throws ReflectiveOperationException {
        Class<?> renderers = new WithoutPoi().loadClass(Renderers.class.getName());

        assertThatThrownBy(() -> renderers.getMethod("of", Format.class).invoke(null, Format.DOCX))
                .hasCauseInstanceOf(InvalidValueException.class)
                .cause()
                .hasMessage("class path for the format docx must have org.apache.poi:poi-ooxml and, for its warnings,"
                        + " org.apache.logging.log4j:log4j-to-slf4j, but was 'without Apache POI'");
        assertThat(renderers.getMethod("of", Format.class).invoke(null, Format.CSV))
                .isNotNull();
    }

    private static final class Open extends ByteArrayOutputStream {

        private boolean open = true;

        @Override
        public void close() {
            open = false;
        }
    }

    /** Finds what is to be tried itself, all else elsewhere, and Apache POI nowhere. */
    private static final class WithoutPoi extends ClassLoader {

        WithoutPoi() {
            super(RenderersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.poi.")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith(Renderers.class.getName()) ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            try (InputStream file = Objects.requireNonNull(getResourceAsStream(name.replace('.', '/') + ".class"))) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

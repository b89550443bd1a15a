package uk.sharedservices.partnership.reporting.publish.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.publish.Renderer;

@DisplayName("Without Apache POI on the class path")
class WithoutPoiTest {

    @Test
    @DisplayName("the renderer can be made, and says which artifact to add")
    void saysWhatToAdd() throws Exception {
        Renderer renderer = (Renderer) new Hiding()
                .loadClass(WordReport.class.getName())
                .getConstructor()
                .newInstance();

        assertThatThrownBy(() -> renderer.write(SampleReports.everyBlock(), OutputStream.nullOutputStream()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("class path must hold Apache POI (org.apache.poi:poi-ooxml), with which Word documents are"
                        + " printed, but was 'without it'")
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }

    /** Loads the package anew, and finds no class of the library. */
    private static final class Hiding extends ClassLoader {

        Hiding() {
            super(WithoutPoiTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.poi.") || name.startsWith("org.openxmlformats.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(WordReport.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defined(name) : known;
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

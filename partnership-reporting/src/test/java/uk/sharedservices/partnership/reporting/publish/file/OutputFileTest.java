package uk.sharedservices.partnership.reporting.publish.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;
import uk.sharedservices.partnership.reporting.publish.Writing;

@DisplayName("A file to be written")
class OutputFileTest {

    private static final Writing NEW = out -> out.write("new".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("holds what was printed, and leaves nothing beside it")
    void written() throws IOException {
        Path file = folder.resolve("report.csv");

        OutputFile.at(file, false).write(SampleReports.everyBlock(), Renderers.of(Format.CSV));

        assertThat(file).hasBinaryContent(PrintedTwice.bytes(Renderers.of(Format.CSV), SampleReports.everyBlock()));
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    @DisplayName("is refused if it is there already, which stays as it was")
    void alreadyThere() throws IOException {
        Path file = old();

        refused(file, false)
                .hasMessage("file to be written must not be there already, unless it is to be replaced, but was '"
                        + file + "'");

        assertThat(file).hasContent("old");
    }

    @Test
    @DisplayName("is refused if it has come to be there meanwhile")
    void thereMeanwhile() throws IOException {
        Path file = folder.resolve("report.txt");
        OutputFile early = OutputFile.at(file, false);
        OutputFile late = OutputFile.at(file, false);

        assertThatThrownBy(() -> late.write(out -> {
                    out.write('l');
                    early.write(NEW);
                }))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be there already");
        assertThatThrownBy(() -> late.write(NEW)).isInstanceOf(InvalidValueException.class);
        assertThat(file).hasContent("new");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    @DisplayName("is replaced if that is asked for")
    void replaced() throws IOException {
        Path file = old();

        OutputFile.at(file, true).write(NEW);

        assertThat(file).hasContent("new");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    @DisplayName("stays as it was, and nothing is left beside it, if printing fails half-way")
    void failsHalfWay() throws IOException {
        Path file = old();
        Path other = folder.resolve("other.txt");
        Writing full = out -> {
            out.write(new byte[100_000]);
            throw new IOException("The disk is full");
        };
        Writing wrong = out -> {
            out.write(new byte[100_000]);
            throw new IllegalStateException("No such thing");
        };

        for (Path each : List.of(file, other)) {
            assertThatThrownBy(() -> OutputFile.at(each, true).write(full)).hasMessage("The disk is full");
            assertThatThrownBy(() -> OutputFile.at(each, true).write(wrong)).hasMessage("No such thing");
        }

        assertThat(file).hasContent("old");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    @DisplayName("is written although half a file was left by a machine that failed, and leaves that alone")
    void leftOver() throws IOException {
        Path left = Files.writeString(folder.resolve("report.txt.1.part"), "half");
        Path file = folder.resolve("report.txt");

        OutputFile.at(file, false).write(NEW);

        assertThat(file).hasContent("new");
        assertThat(left).hasContent("half");
        assertThat(inFolder()).containsExactlyInAnyOrder(file, left);
    }

    @Test
    @DisplayName("is refused if it is a folder, or the root of all")
    void isFolder() {
        refused(folder, true).hasMessageContaining("must be a file and not a folder");
        refused(folder.getRoot(), true).hasMessageContaining("must be a file and not a folder");
    }

    @Test
    @DisplayName("is refused if its folder is missing, or is a file")
    void missingFolder() throws IOException {
        refused(folder.resolve("nowhere").resolve("report.txt"), false)
                .hasMessageContaining("must be in a folder that exists");
        refused(old().resolve("report.txt"), false).hasMessageContaining("must be in a folder that exists");
    }

    @Test
    @DisplayName("is refused in a folder that cannot be written to")
    void unwritable() {
        Path readOnly = Path.of(URI.create("jrt:/java.base/java"));

        refused(readOnly.resolve("report.txt"), false)
                .hasMessageContaining("must be in a folder that can be written to");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("is refused if it is a link, for that would be replaced and not what it leads to")
    void link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), old());

        refused(link, true).hasMessageContaining("not a link or a device");
        refused(link, false).hasMessageContaining("must not be there already");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("may be read by whoever may read a new file")
    void rights() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "plain");
        Path file = folder.resolve("report.txt");

        OutputFile.at(file, false).write(NEW);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("report.txt"), "old");
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path file, boolean replace) {
        return assertThatThrownBy(() -> OutputFile.at(file, replace)).isInstanceOf(InvalidValueException.class);
    }
}

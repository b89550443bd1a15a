package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("The fonts of a PDF")
class PdfFontsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("must hold every letter: those that none holds are named, with the place")
    void mustHoldEveryLetter() {
        assertThatThrownBy(() -> Printed.pdf(report("From 中 to 国 and 中")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("letters of a PDF must each be in one of its fonts (another font can be given), but was"
                        + " 'U+4E2D '中', U+56FD '国', first under \"1 Places\"'");
    }

    @Test
    @DisplayName("may be more than those of this module")
    void mayBeMore() throws IOException {
        Report report = report("A raised colon ˸ as in 4˸30");
        assertThatThrownBy(() -> Printed.pdf(report)).hasMessageContaining("U+02F8");
        Path file = folder.resolve("more.ttf");
        try (InputStream font = Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            Files.copy(font, file);
        }
        try (PDDocument pdf = Tagged.read(Printed.pdf(Printed.PRINTER.with(file), report))) {
            assertThat(Printed.text(pdf, 1, 1)).contains("4˸30");
        }
    }

    @Test
    @DisplayName("must be files that can be read, of TrueType")
    void mustBeTrueType() throws IOException {
        Path missing = folder.resolve("missing.ttf");
        assertThatThrownBy(() -> Printed.PRINTER.with(missing))
                .hasMessage("font must be a file that can be read, but was '" + missing + "'");
        Path other = Files.writeString(folder.resolve("other.ttf"), "no font");
        assertThatThrownBy(() -> Printed.PRINTER.with(other))
                .hasMessage("font must be a TrueType file, but was '" + other + "'");
    }

    private static Report report(String words) {
        return ReportWriter.of("letters", "Letters", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .numbered("Places", section -> section.paragraph(words))
                .written(Stage.FINAL);
    }
}

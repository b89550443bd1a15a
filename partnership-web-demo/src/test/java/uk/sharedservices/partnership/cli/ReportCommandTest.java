package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.reporting.publish.Format;

@DisplayName("On the command line, report and calendar")
class ReportCommandTest {

    private static final String REPORT_B =
            "report --kind decision --as-at 2022-11-23 --prepared 2022-11-10 --published 2022-11-24";

    private record Outcome(int status, String out, String err) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "pdf, %PDF-1.", "md, # To give notice", "json, {", "docx, PK", "xlsx, PK"})
    @DisplayName("write report B's equivalent in each format, the format told by the end of the file's name")
    void reportB(String extension, String begins) throws IOException {
        Path file = folder.resolve("report-b." + extension);

        Outcome outcome = run(REPORT_B + " --out " + file);

        assertThat(outcome.err()).contains("a draft", "To give notice under the agreement with Stockport");
        assertThat(outcome.status()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    @DisplayName("print text to the terminal, Markdown unless another format is asked for")
    void terminal() {
        assertThat(run(REPORT_B).out()).contains("£5.500m", "Friday 23 December 2022", "**DRAFT**");
        assertThat(run(REPORT_B + " --format csv").out()).contains("Brought forward");
        assertThat(run(REPORT_B + " --format pdf").err()).contains("--out must name a file for pdf");
    }

    @Test
    @DisplayName("never write over a file unless told to replace it, and leave it as it was")
    void existing() throws IOException {
        Path file = Files.writeString(folder.resolve("there.md"), "mine");

        Outcome refused = run(REPORT_B + " --out " + file);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("must not be there already", "there.md");
        assertThat(file).hasContent("mine");
        assertThat(run(REPORT_B + " --replace --out " + file).status()).isZero();
        assertThat(Files.readString(file)).contains("£5.500m");
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".part"));
    }

    @Test
    @DisplayName("give every dated step of a partnership as iCalendar")
    void calendar() {
        Outcome outcome = run("calendar --as-at 2022-11-23");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20221115", "DTSTART;VALUE=DATE:20220324")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("look at the place before anything is made")
    void placeFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("there.ics"), "mine");

        assertThat(run("report nowhere.json --kind summary --as-at 2022-11-23 --out " + file)
                        .err())
                .contains("there.ics is", "--replace");
        assertThat(run("calendar nowhere.json --as-at 2022-11-23 --out " + file).err())
                .contains("there.ics is", "--replace");
        assertThat(run("report nowhere.json --kind summary --as-at 2022-11-23 --format pdf")
                        .err())
                .contains("--out must name a file for pdf");
    }

    @Test
    @DisplayName("know every format by the end of a file's name")
    void formats() {
        for (Format format : Format.values()) {
            assertThat(Format.of(format.extension())).isEqualTo(format);
        }
    }

    private static Outcome run(String asked) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(asked.split(" "));
        return new Outcome(status, out.toString(), err.toString());
    }
}

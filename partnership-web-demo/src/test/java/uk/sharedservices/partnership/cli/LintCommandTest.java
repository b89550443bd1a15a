package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("On the command line lint")
class LintCommandTest {

    private static final String BALANCE =
            "Brought forward: £3.243m, an overspend of £2.257m in the year; carried forward: £";

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @Test
    @DisplayName("ends with status 0 when nothing disagrees, and with 1 when something does")
    void status() throws IOException {
        Outcome right = lint(BALANCE + "5.500m");
        Outcome wrong = lint(BALANCE + "5.600m");

        assertThat(right.status()).isZero();
        assertThat(right.out())
                .startsWith("Nothing disagrees.")
                .contains("£3.243m and £2.257m make £5.500m, as printed.");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).startsWith("Some figures do not agree.").contains("make £5.500m, not £5.600m");
        assertThat(wrong.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    @DisplayName("prints the same as JSON")
    void json() throws IOException {
        Outcome outcome = lint(BALANCE + "5.600m", "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("{").contains("\"clean\": false", "\"DOES_NOT_AGREE\"", "\"FIG-BALANCE\"");
    }

    @Test
    @DisplayName("takes the day on which the report speaks, if its text does not say")
    void asAt() throws IOException {
        String text = "It has been in place for 18 months since 1 April 2021.";

        assertThat(lint(text).out()).contains("The day on which the report speaks is not known.");
        assertThat(lint(text).status()).isZero();
        assertThat(lint(text, "--as-at", "2022-11-23").status()).isEqualTo(1);
        assertThat(lint(text, "--as-at", "0202-11-23").err()).contains("--as-at must be in the years 1900 to 2199");
        assertThat(lint(text, "--as-at", "2022-02-30").err()).contains("must be a day that exists");
    }

    @Test
    @DisplayName("refuses what is no text in UTF-8, with a sentence")
    void noText() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "£5m".getBytes(StandardCharsets.ISO_8859_1));
        Path binary = Files.write(folder.resolve("binary"), new byte[] {'%', 'P', 'D', 'F', 0, 1});

        assertThat(run(latin.toString()).status()).isEqualTo(2);
        assertThat(run(latin.toString()).err())
                .contains("must be plain text or Markdown in UTF-8, but", "latin.txt is not");
        assertThat(run(binary.toString()).err()).contains("must be plain text or Markdown in UTF-8");
        assertThat(run(folder.resolve("none.txt").toString()).err()).contains("must exist and be readable");
        assertThat(run(folder.toString()).err()).contains("must exist and be readable");
        assertThat(run().err()).contains("FILE");
    }

    @Test
    @DisplayName("refuses a file that is too long, and reads past a byte order mark")
    void tooLong() throws IOException {
        Path longer = Files.write(folder.resolve("long.txt"), new byte[4 * 1024 * 1024 + 1]);

        assertThat(run(longer.toString()).err()).contains("must be at most 4 MiB long, but");
        assertThat(lint("\uFEFF" + BALANCE + "5.500m").status()).isZero();
    }

    private Outcome lint(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), text);
        return run(Stream.concat(Stream.of(file.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("lint"), Arrays.stream(arguments))
                        .toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }
}

package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import uk.sharedservices.partnership.file.FileSchema;

@DisplayName("The command schema")
class SchemaCommandTest {

    private record Outcome(int status, String out, String err) {}

    @Test
    @DisplayName("prints the schema of the partnership file")
    void ofThePartnershipFile() {
        Outcome outcome = run("schema");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .isEqualTo(FileSchema.of("partnership/2"))
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .contains("\"const\": \"partnership/2\"");
        assertThat(outcome.err()).isEmpty();
    }

    static Iterable<String> formats() {
        return FileSchema.formats();
    }

    @ParameterizedTest(name = "prints that of {0}, whole and as it ships")
    @MethodSource("formats")
    void ofAFormat(String format) {
        Outcome outcome = run("schema", format);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo(FileSchema.of(format)).contains("\"const\": \"" + format + "\"");
    }

    @Test
    @DisplayName("refuses a format that has none, with those that have")
    void unknownFormat() {
        Outcome outcome = run("schema", "partnership/1");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("FORMAT must be one of partnership/2, governance-profiles/1, but was 'partnership/1'");
    }

    @Test
    @DisplayName("names in its help the formats that have one")
    void help() {
        assertThat(run("schema", "--help").out().replaceAll("\\s+", " "))
                .contains(String.join(" or ", FileSchema.formats()));
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Outcome(commandLine.execute(arguments), out.toString(), err.toString());
    }
}

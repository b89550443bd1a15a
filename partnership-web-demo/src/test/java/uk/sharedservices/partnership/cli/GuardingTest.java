package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.guard.Credentials;

/** Holds that no server is begun at an address that others reach but a guarded one. */
@DisplayName("A server at an address that others reach")
class GuardingTest {

    @TempDir
    private Path folder;

    private String serve = "";

    private record Outcome(int status, String out, String err) {}

    /** The data is no folder, so that no server is begun even where the guard lets one through. */
    @BeforeEach
    void files() throws IOException {
        Path credentials = folder.resolve("credentials");
        Files.writeString(credentials, Credentials.line("Democratic Services", "a long enough password"));
        Path data = Files.createFile(folder.resolve("data"));
        serve = "serve --port 0 --data " + data + " --host 0.0.0.0 ";
    }

    @ParameterizedTest(name = "given [{0}]")
    @ValueSource(strings = {"", "--credentials @credentials", "--behind-tls"})
    @DisplayName("is refused without both credentials and TLS in front, with status 2 and in a sentence")
    void isRefused(String given) {
        Outcome outcome = run(serve + given);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(
                        "--host must be 127.0.0.1 unless --credentials and --behind-tls are given too, but was"
                                + " '0.0.0.0': whoever reaches that address could read and save.",
                        "For help: partnership-web-demo serve --help");
    }

    @Test
    @DisplayName("is let through with both")
    void isLetThrough() {
        assertThat(run(serve + "--credentials @credentials --behind-tls").err()).startsWith("The data folder must be");
    }

    private Outcome run(String asked) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(asked.strip().replace("@", folder + "/").split(" ", -1));
        return new Outcome(status, out.toString(), err.toString());
    }
}

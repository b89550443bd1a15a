package uk.sharedservices.partnership.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Credentials")
class CredentialsTest {

    private static final String LINE = Credentials.line("Finance", "a long enough password");

    @Test
    @DisplayName("hold a hash, never the password, and know it again")
    void hash() {
        assertThat(LINE).startsWith("Finance:$2a$12$").doesNotContain("password");

        Credentials read = Credentials.read("# who may come in\n\n" + LINE + "\r\n");

        assertThat(read.account("Finance", "a long enough password")).contains("Finance");
        assertThat(read.account("Finance", "a long enough passwords")).isEmpty();
        assertThat(read.account("nobody", "nobody")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | credentials must name an account",
                "Finance | line of the credentials must be an account, a colon and a hash",
                "Finance:secret-in-clear | line of the credentials must be an account, a colon and a hash",
            })
    @DisplayName("are refused where a line is none, and the line is not repeated")
    void refused(String text, String message) {
        assertThatThrownBy(() -> Credentials.read(text))
                .hasMessageContaining(message)
                .hasMessageNotContaining("secret-in-clear");
    }

    @Test
    @DisplayName("are refused where an account comes twice")
    void twice() {
        assertThatThrownBy(() -> Credentials.read(LINE + "\n" + LINE)).hasMessageContaining("account must come once");
    }

    @Test
    @DisplayName("ask for passwords of 12 characters or more, and do not repeat them")
    void shortPassword() {
        assertThatThrownBy(() -> Credentials.line("Finance", "elevenchars"))
                .hasMessage("password must have 12 characters or more and 72 bytes at most, but was '11 characters'");
        assertThatThrownBy(() -> Credentials.line("Finance:x", "a long enough password"))
                .hasMessageContaining("account must be a post or team");
    }
}

package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("A text whose figures are to be checked")
class LintApiTest extends RunningDemo {

    private static final int MOST = 200_000;

    @Test
    @DisplayName("is refused if it is longer than any report, for the answer tells each of its figures")
    void isRefusedIfTooLong() throws Exception {
        assertThat(post("/api/lint", "{\"text\": \"" + " ".repeat(MOST) + "\"}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = post("/api/lint", "{\"text\": \"" + " ".repeat(MOST + 1) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("detail").asText())
                .contains("text must be at most 200,000 characters, but was 200001");
    }
}

package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("What a program sends that is not even read as a question")
class RefusalsToProgramsTest extends RunningDemo {

    private static final String VERSIONS = "/api/partnerships/{name}/versions";
    private static final String JSON = "application/json";
    private static final String TEXT = "{\"text\": \"The deficit is £1m.\"}";

    /** What is sent where, and the status it is refused with. */
    record Sending(String route, String type, String origin, String body, int status) {

        @Override
        public String toString() {
            return route + ": " + status;
        }
    }

    static List<Sending> refused() {
        return List.of(
                new Sending("/api/lint", JSON, "https://elsewhere.example", TEXT, 403),
                new Sending(VERSIONS, JSON, "https://elsewhere.example", "{}", 403),
                new Sending("/api/lint", JSON, "", "\"" + "x".repeat(1_100_000) + "\"", 413),
                new Sending(VERSIONS, JSON, "", "\"" + "x".repeat(1_100_000) + "\"", 413),
                new Sending("/api/lint", "text/plain", "", TEXT, 415),
                new Sending(VERSIONS, "application/x-www-form-urlencoded", "", "base=0", 415));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("is refused as the OpenAPI document says of its route")
    void isRefusedAsDocumented(Sending sending) throws Exception {
        var request = request(sending.route().replace("{name}", "refused"))
                .header("Content-Type", sending.type())
                .POST(BodyPublishers.ofString(sending.body()));
        if (!sending.origin().isEmpty()) {
            request.header("Origin", sending.origin());
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(sending.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(OpenApiTest.faultsOfProblem("POST", sending.route(), sending.status(), answer.body()))
                .isEmpty();
        assertThat(json(answer).path("status").asInt()).isEqualTo(sending.status());
        assertThat(json(answer).path("title").asText()).isNotEmpty();
        assertThat(json(answer).path("detail").asText()).endsWith(".");
    }
}

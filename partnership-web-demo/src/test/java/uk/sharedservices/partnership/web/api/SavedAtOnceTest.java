package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.web.api.VersionsApiTest.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("Versions that fifty programs save at once, made from the same one,")
class SavedAtOnceTest extends RunningDemo {

    private static final int PROGRAMS = 50;
    private static final String ADDRESS = VersionsApiTest.versions("at-once");

    @Test
    @DisplayName("are one that is kept, and forty-nine that are told of it")
    void oneIsKept() throws Exception {
        post(ADDRESS, version(0, "Clerk", "To begin with", REFERENCE));
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, PROGRAMS)
                .mapToObj(program -> CLIENT.sendAsync(save(program), BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();

        List<HttpResponse<String>> saved =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(saved).hasSize(1);
        String kept = json(saved.get(0)).path("reason").asText();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(PROGRAMS - 1)
                .allSatisfy(answer ->
                        assertThat(json(answer).at("/latest/reason").asText()).isEqualTo(kept));
        JsonNode history = json(get(ADDRESS));
        assertThat(history.findValuesAsText("version")).containsExactly("2", "1");
        assertThat(history.findValuesAsText("reason")).containsExactly(kept, "To begin with");
    }

    private static HttpRequest save(int program) {
        return request(ADDRESS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(version(1, "Clerk", "By program " + program, REFERENCE)))
                .build();
    }
}

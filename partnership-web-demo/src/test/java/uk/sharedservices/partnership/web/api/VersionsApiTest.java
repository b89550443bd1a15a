package uk.sharedservices.partnership.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("Versions kept by a program")
class VersionsApiTest extends RunningDemo {

    private static final String LATER = REFERENCE.replace("2021-04-01", "2021-05-01");

    @Test
    @DisplayName("are saved at an address of their own, listed, read, and asked as any other")
    void areSaved() throws Exception {
        HttpResponse<String> first = post(versions("saved"), version(0, "Clerk", "To begin with", REFERENCE));
        HttpResponse<String> second = post(versions("saved"), version(1, "Clerk", "The post began later", LATER));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).contains("/api/partnerships/saved?version=1");
        assertThat(json(second).path("savedAt").asText()).isEqualTo("2022-11-23T12:00:00Z");
        assertThat(json(get(versions("saved"))).findValuesAsText("reason"))
                .containsExactly("The post began later", "To begin with");
        assertThat(json(get("/api/partnerships")))
                .filteredOn(listed -> listed.path("name").asText().equals("saved"))
                .singleElement()
                .satisfies(listed -> assertThat(listed.path("version").asInt()).isEqualTo(2));
        assertThat(read(get("/api/partnerships/saved?version=1"))).isEqualTo(read(REFERENCE));
        assertThat(read(get("/api/partnerships/saved"))).isEqualTo(read(LATER));
        assertThat(json(get("/api/difference?of=saved&version=1&againstVersion=2")))
                .isNotEmpty();
        assertThat(get("/yours/history?of=saved").body()).contains("The post began later");
    }

    @Test
    @DisplayName("are refused with every fault at once, each at its place, and nothing is kept")
    void areRefusedWithEveryFault() throws Exception {
        String faulty = REFERENCE.replace("\"E08000008\"", "\"W06000001\"").replace("\"AFTER\"", "\"BEHIND\"");
        HttpResponse<String> answer = post(versions("tri-borough"), version(-1, " ", "One\\nTwo", faulty));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("faults").findValuesAsText("path"))
                .contains("$.base", "$.name", "$.role", "$.reason")
                .contains("$.partnership.agreements[0].noticeClause.period.start");
        assertThat(json(post(versions("refused"), "{\"rol\": 1}"))
                        .path("faults")
                        .findValuesAsText("path"))
                .containsExactly("$.base", "$.partnership", "$.reason", "$.rol", "$.role");
        assertThat(json(post(versions("refused"), version(7, "Clerk", "Why", REFERENCE)))
                        .path("faults")
                        .findValuesAsText("path"))
                .containsExactly("$.base");
        assertThat(json(post(versions("REFUSED"), version(0, "Clerk", "Why", REFERENCE)))
                        .path("faults")
                        .findValuesAsText("path"))
                .containsExactly("$.name");
        assertThat(get(versions("refused")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("are not saved over what another saved since, and the latest is named")
    void areNotSavedOverAnothers() throws Exception {
        post(versions("moved-on"), version(0, "Clerk", "To begin with", REFERENCE));
        post(versions("moved-on"), version(1, "Chief executive", "The post began later", LATER));
        HttpResponse<String> answer = post(versions("moved-on"), version(1, "Clerk", "Mine", REFERENCE));
        JsonNode problem = json(answer);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(problem.path("detail").asText()).startsWith("Version 2 is the latest. Nothing was saved.");
        assertThat(problem.at("/latest/version").asInt()).isEqualTo(2);
        assertThat(problem.at("/latest/role").asText()).isEqualTo("Chief executive");
        assertThat(read(get("/api/partnerships/moved-on"))).isEqualTo(read(LATER));
    }

    @Test
    @DisplayName("of an example are none, and of what is not there, not found")
    void ofAnExample() throws Exception {
        assertThat(json(get(versions("tri-borough")))).isEmpty();
        assertThat(get(versions("nowhere")).statusCode()).isEqualTo(404);
        assertThat(get(versions("..%2F..%2Fetc")).statusCode()).isBetween(400, 404);
    }

    private static Object read(HttpResponse<String> answer) {
        return read(answer.body());
    }

    private static Object read(String file) {
        return PartnershipFile.read(file.getBytes(UTF_8)).orThrow();
    }

    static String versions(String name) {
        return "/api/partnerships/" + name + "/versions";
    }

    static String version(int base, String role, String reason, String partnership) {
        return "{\"base\": " + base + ", \"role\": \"" + role + "\", \"reason\": \"" + reason + "\", \"partnership\": "
                + partnership + "}";
    }
}

package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("The notice answer for programs")
class NoticeApiTest extends RunningDemo {

    @Test
    @DisplayName("answers as JSON what the page answers")
    void answers() throws Exception {
        HttpResponse<String> response =
                get("/api/notice?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&method=BY_HAND");
        JsonNode answer = json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(answer.at("/lastDay/answer").asText()).isEqualTo("determined");
        assertThat(answer.at("/lastDay/value").asText()).isEqualTo("2022-12-21");
        assertThat(answer.at("/earliestEnd/readings/1/value").asText()).isEqualTo("2022-12-22");
        assertThat(answer.at("/earliestEnd/defaultReading").asText()).isEqualTo("CORRESPONDING_DATE");
        assertThat(answer.at("/endToName/defaultReading").asText()).isEqualTo("CLEAR");
        assertThat(answer.at("/lastDay/derivation/rules/0/citations")).isNotEmpty();
        assertThat(answer.at("/grantAccounts/0/leftWith/value/amount").asText()).isEqualTo("5500000.00");
        assertThat(answer.at("/grantAccounts/0/percentageOfGrant/value").asText())
                .isEqualTo("2.27");
    }

    @Test
    @DisplayName("answers a question put in a body, of the caller's own partnership")
    void ofTheCallersOwn() throws Exception {
        HttpResponse<String> response = post(body(REFERENCE.replace("\"amount\": 4,", "\"amount\": 6,"), "2022-11-23"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/lastDay/value").asText()).isEqualTo("2023-01-04");
        assertThat(json(post("{\"agreement\": \"shared-director-of-education\", \"given\": \"2022-11-23\","
                                + " \"method\": \"BY_HAND\"}"))
                        .at("/grantAccounts/1/leftWith/answer")
                        .asText())
                .isEqualTo("cannotSay");
    }

    @Test
    @DisplayName("answers that it cannot say, or that it is not permitted, with status 200")
    void noDate() throws Exception {
        assertThat(json(get("/api/notice?agreement=shared-director-of-education&given=2022-11-23&method=EMAIL"))
                        .at("/lastDay/answer")
                        .asText())
                .isEqualTo("cannotSay");
        assertThat(json(get("/api/notice?agreement=shared-director-of-education&by=E08000009&given=2022-11-23"
                                + "&method=BY_HAND"))
                        .at("/lastDay/answer")
                        .asText())
                .isEqualTo("notPermitted");
    }

    @Test
    @DisplayName("refuses a question of no sense with every fault and its path")
    void refusesWithEveryFault() throws Exception {
        HttpResponse<String> response = get("/api/notice?agreement=Payroll&given=2022-11-31&colour=red");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(response).path("faults"))
                .extracting(fault -> fault.path("path").asText())
                .containsExactly("$.agreement", "$.colour", "$.given", "$.method");
        assertThat(json(response).path("detail").asText())
                .contains("$.given must be a day that exists, written YYYY-MM-DD, but was '2022-11-31'.");
    }

    @Test
    @DisplayName("refuses a day before the agreement began")
    void refusesADayBeforeTheAgreement() throws Exception {
        HttpResponse<String> response =
                get("/api/notice?agreement=shared-director-of-education&given=2021-03-31&method=BY_HAND");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText())
                .isEqualTo("$.given must not be before the day the agreement began, 1 April 2021 (assumed), but was"
                        + " 2021-03-31.");
    }

    @Test
    @DisplayName("refuses a faulty partnership with the faults of both file and question")
    void refusesAFaultyPartnership() throws Exception {
        HttpResponse<String> response = post(body(
                REFERENCE
                        .replace("\"amount\": 4", "\"amount\": 0")
                        .replace("\"interim\": true", "\"interim\": true, \"colour\": \"red\""),
                "2022-11-31"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("faults"))
                .extracting(fault -> fault.path("path").asText())
                .containsExactly(
                        "$.given",
                        "$.partnership.agreements[0].noticeClause.period.amount",
                        "$.partnership.sharedPosts[0].colour");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "Dear Sir", "[]", "{\"agreement\": ", "null", "{\"partnership\": 3}"})
    @DisplayName("refuses a body that is no question")
    void refusesNoQuestion(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
        assertThat(json(post(body)).path("detail").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("refuses five megabytes of nonsense, and answers the next question")
    void refusesFiveMegabytes() throws Exception {
        HttpResponse<String> response = post("x".repeat(5 * 1024 * 1024));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).path("detail").asText()).isEqualTo("What is sent must be at most 1 MB.");
        assertThat(get("/notice").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("takes the time and the day of receipt, in the query and in the body")
    void takesTimeAndReceipt() throws Exception {
        String query = "/api/notice?agreement=shared-director-of-education&given=2022-11-23&method=EMAIL";
        String body = "{\"agreement\": \"shared-director-of-education\", \"given\": \"2022-11-23\", \"method\":"
                + " \"EMAIL\", \"time\": \"09:00\", \"received\": \"2022-11-25\"}";

        for (JsonNode answer : List.of(json(get(query + "&time=09:00&received=2022-11-25")), json(post(body)))) {
            assertThat(answer.at("/question/time").asText()).isEqualTo("09:00");
            assertThat(answer.at("/question/received").asText()).isEqualTo("2022-11-25");
            assertThat(answer.at("/lastDay/value").asText()).isEqualTo("2022-12-23");
        }
        assertThat(json(get(query + "&time=9am&received=2022-11-22"))
                        .path("faults")
                        .toString())
                .contains("$.time", "must be a time of day from 00:00 to 23:59, written HH:MM");
        assertThat(json(get(query + "&received=2022-11-22")).path("detail").asText())
                .isEqualTo("$.received must not be before the day the notice is sent, 23 November 2022, but was"
                        + " 2022-11-22.");
    }

    @Test
    @DisplayName("refuses a parameter given twice, and a flood of fields, a thousand of them told")
    void refusesTwiceAndFlood() throws Exception {
        assertThat(json(get("/api/notice?agreement=shared-director-of-education&given=2022-11-23&given=2022-12-23"
                                + "&method=BY_HAND"))
                        .path("detail")
                        .asText())
                .isEqualTo("$.given must be given once, but was given 2 times.");
        StringBuilder flood = new StringBuilder("{");
        for (int field = 0; field < 60_000; field++) {
            flood.append("\"f").append(field).append("\":1,");
        }
        JsonNode answer = json(post(flood.append("\"method\": \"BY_HAND\"}").toString()));
        assertThat(answer.path("faults").size()).isEqualTo(1000);
    }

    @Test
    @DisplayName("refuses a method it does not take, with 405")
    void refusesAMethod() throws Exception {
        assertThat(CLIENT.send(request("/api/notice").DELETE().build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    @DisplayName("tells of a path it does not have in problem details")
    void notFound() throws Exception {
        assertThat(get("/api/nowhere").statusCode()).isEqualTo(404);
        assertThat(json(get("/api/nowhere")).path("detail").asText()).isEqualTo("If you typed the address, check it.");
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return post("/api/notice", body);
    }

    private String body(String partnership, String given) {
        return "{\"agreement\": \"shared-director-of-education\", \"by\": \"E08000007\", \"given\": \"" + given
                + "\", \"method\": \"BY_HAND\", \"partnership\": " + partnership + "}";
    }
}

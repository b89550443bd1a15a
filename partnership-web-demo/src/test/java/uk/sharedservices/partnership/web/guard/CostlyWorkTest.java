package uk.sharedservices.partnership.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("Work that takes much of the machine")
class CostlyWorkTest extends RunningDemo {

    private static final String TOKEN = "a".repeat(32);
    private static final String CASE = "{\"kind\": \"notice-expiry\", \"given\": {\"period\": {\"amount\": 4, \"unit\":"
            + " \"WEEKS\"}, \"start\": \"AFTER\", \"given\": \"2022-11-23\"}}";

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("is put off where two others are at it, and everything else is answered")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    GET  | /money/forecast?council=Tameside&runs=10 | -
                    GET  | /?format=csv | -
                    GET  | /rules/vectors?file=service | -
                    GET  | /api/forecast?council=Tameside&runs=10 | -
                    GET  | /api/check | -
                    GET  | /api/difference?against=tri-borough | -
                    GET  | /rules/try?kind=notice-expiry&given=%7B%22period%22:%7B%22amount%22:4,%22unit%22:%22WEEKS%22%7D,%22start%22:%22AFTER%22,%22given%22:%222022-11-23%22%7D | -
                    POST | /api/lint | {"text": "£1m and £2m make £4m"}
                    POST | /api/vectors | {"format": "partnership-vectors/1", "cases": []}
                    """)
    void isPutOff(String method, String path, String body) throws Exception {
        assertPutOff(method, path, body);
    }

    @Test
    @DisplayName("is put off where a case is tried or files are compared, too")
    void isPutOffForCases() throws Exception {
        assertPutOff("POST", "/api/try", CASE);
        assertPutOff("POST", "/api/difference", "{\"before\": " + REFERENCE + ", \"after\": " + REFERENCE + "}");
    }

    private static void assertPutOff(String method, String path, String body) throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch gate = new CountDownLatch(1);
        Thread[] others = new Thread[2];
        for (int index = 0; index < others.length; index++) {
            others[index] = new Thread(() -> CostlyWork.ANSWERS.done(() -> waits(begun, gate)));
            others[index].start();
        }
        begun.await();
        try {
            HttpResponse<String> busy = method.equals("GET") ? get(path) : post(path, body);

            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).contains("5");
            assertThat(busy.body()).contains("The program is busy with what others asked.");
            assertThat(get("/notice").statusCode()).isEqualTo(200);
        } finally {
            gate.countDown();
            for (Thread other : others) {
                other.join();
            }
        }
        assertThat((method.equals("GET") ? get(path) : post(path, body)).statusCode())
                .isEqualTo(200);
    }

    private static boolean waits(CountDownLatch begun, CountDownLatch gate) {
        begun.countDown();
        try {
            gate.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @ParameterizedTest(name = "{0} runs of {1} questions: {2}")
    @DisplayName("is refused where a case simulates more than a server does for anyone")
    @CsvSource({"10001, 1, 400", "1000000, 1, 400", "5000, 21, 400", "1000, 2, 200"})
    void refuses(int runs, int questions, int status) throws Exception {
        String given = given(runs, questions);

        assertThat(post("/api/try", "{\"kind\": \"simulation\", \"given\": " + given + "}")
                        .statusCode())
                .isEqualTo(status);
        assertThat(form("/rules/try", "kind=simulation&given=" + encoded(given)).statusCode())
                .isEqualTo(status);
    }

    @Test
    @DisplayName("is refused where the cases of a file do so together")
    void refusesAFile() throws Exception {
        String each = "{\"id\": \"a\", \"kind\": \"simulation\", \"given\": " + given(10_000, 1)
                + ", \"expect\": {\"a\": 1}}";

        HttpResponse<String> answer = post(
                "/api/vectors",
                "{\"format\": \"partnership-vectors/1\", \"cases\": [" + each + (", " + each).repeat(10) + "]}");

        assertThat(json(answer).path("failures").path(0).path("reason").asText())
                .contains("must ask for at most 10,000 runs, and at most 100,000 runs times questions in all");
    }

    private static String given(int runs, int questions) {
        StringBuilder all = new StringBuilder();
        for (int index = 0; index < questions; index++) {
            all.append(index == 0 ? "" : ", ")
                    .append("{\"of\": \"Town " + index + "\", \"firstYear\": \"2024/25\", \"years\": 2, \"opening\":"
                            + " \"-2000000\", \"givenInYear\": [\"500000\", \"0\"]}");
        }
        return "{\"runs\": " + runs + ", \"year\": 1, \"level\": \"0\", \"questions\": [" + all + "]}";
    }

    private static HttpResponse<String> form(String path, String fields) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "form-token=" + TOKEN)
                        .POST(BodyPublishers.ofString("token=" + TOKEN + "&" + fields))
                        .build(),
                BodyHandlers.ofString());
        Optional<String> onwards = answer.headers().firstValue("Location");
        return onwards.isPresent() ? get(onwards.get()) : answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

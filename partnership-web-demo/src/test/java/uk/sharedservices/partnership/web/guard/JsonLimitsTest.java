package uk.sharedservices.partnership.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("JSON that is sent")
class JsonLimitsTest extends RunningDemo {

    private static final String TOKEN = "A".repeat(32);
    private static final String LIMITS =
            "must be nested no more than 64 deep, with numbers of at most 40 digits and texts of at most 250,000 characters";

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"lists, 64, true", "lists, 65, false", "digits, 40, true", "digits, 41, false"})
    @DisplayName("is held to limits by every page that takes it, and by programs")
    void isHeldToLimits(String what, int count, boolean isWithin) throws Exception {
        String json = what.equals("lists") ? "[".repeat(count) + "]".repeat(count) : "9".repeat(count);

        assertThat(JsonLimits.exceeded(json.getBytes(UTF_8)).isEmpty()).isEqualTo(isWithin);
        says(post("/api/try", json).body(), isWithin);
        says(form("/rules/try", "kind=notice-expiry&given=" + json), isWithin);
        says(form("/yours/edit", "do=save&base=0&name=ours&role=Clerk&reason=Begun&content=" + json), isWithin);
        says(file("/rules/vectors", json), isWithin);
    }

    @ParameterizedTest(name = "of {0} characters")
    @CsvSource({"250_000, true", "250_001, false"})
    @DisplayName("holds no text that is longer than any report")
    void holdsNoLongText(String characters, boolean isWithin) {
        String text = "\"" + "x".repeat(Integer.parseInt(characters.replace("_", ""))) + "\"";

        assertThat(JsonLimits.exceeded(text.getBytes(UTF_8)).isEmpty()).isEqualTo(isWithin);
    }

    private static void says(String answer, boolean isWithin) {
        assertThat(Jsoup.parse(answer).text().contains(LIMITS)).as(answer).isEqualTo(!isWithin);
    }

    private static String form(String path, String fields) throws Exception {
        return sent(path, "application/x-www-form-urlencoded", "token=" + TOKEN + "&" + fields.replace("[", "%5B"));
    }

    private static String file(String path, String content) throws Exception {
        String part = "--b\r\nContent-Disposition: form-data; name=";
        return sent(
                path,
                "multipart/form-data; boundary=b",
                part + "\"token\"\r\n\r\n" + TOKEN + "\r\n" + part + "\"own\"; filename=\"v.json\"\r\n\r\n" + content
                        + "\r\n--b--\r\n");
    }

    private static String sent(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request(path)
                        .header("Content-Type", type)
                        .header("Cookie", "form-token=" + TOKEN)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        String onwards = answer.headers().firstValue("Location").orElse("");
        return onwards.isEmpty() ? answer.body() : get(onwards).body();
    }
}

package uk.sharedservices.partnership.web.yours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.guard.Credentials;
import uk.sharedservices.partnership.web.guard.GuardSettings;
import uk.sharedservices.partnership.web.yours.edit.Posting;

@DisplayName("Your partnership")
class YoursPagesTest extends Posting {

    private static final byte[] NO_FILE = {};

    @Test
    @DisplayName("comes back to the byte as it was sent, whatever its ends of lines")
    void comesBackToTheByte() throws Exception {
        String odd = REFERENCE.replace("\n", "\r\n") + " \t\n\r\n";

        assertThat(save(fields("to-the-byte", 0, ""), odd.getBytes(UTF_8)).statusCode())
                .isEqualTo(303);
        HttpResponse<String> file = get("/yours/file?of=to-the-byte");
        assertThat(file.body()).isEqualTo(odd);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"to-the-byte-1.json\"");
        assertThat(get("/yours/file?of=tameside-and-stockport").body()).isEqualTo(REFERENCE);
    }

    @Test
    @DisplayName("starts from an example or from nothing, and is asked by every page")
    void startsFromAnExample() throws Exception {
        Document empty = Jsoup.parse(get("/yours/new/empty").body());
        Document example = Jsoup.parse(get("/yours/new/tameside-and-stockport").body());

        assertThat(typed(example)).isEqualTo(REFERENCE);
        assertThat(empty.select(".phase").text()).isEqualTo("Demo England only, and not legal advice.");
        assertThat(save(fields("from-nothing", 0, typed(empty)), NO_FILE)
                        .headers()
                        .firstValue("Location"))
                .contains("/yours/history?of=from-nothing");
        assertThat(get("/notice?of=from-nothing").body()).contains("<b>Our partnership</b>, version 1.");
        assertThat(get("/yours/edit?of=from-nothing").body()).contains("<b>Our partnership</b>, version 1.");
        assertThat(Jsoup.parse(get("/yours").body()).select("tbody th").eachText())
                .contains("Our partnership");
        assertThat(get("/yours/new/nothing").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(get("/yours/new/tameside-and-stockport").body())
                        .select("nav.tabs [aria-current=page]")
                        .text())
                .isEqualTo("Your partnership");
    }

    @Test
    @DisplayName("is saved in the role of the account that is shown, unless another is typed")
    void theAccountIsTheRole() throws Exception {
        String account = "Democratic Services:a long enough password";
        Javalin guarded = unstarted(new GuardSettings(
                        true,
                        0,
                        Optional.of(
                                Credentials.read(Credentials.line("Democratic Services", "a long enough password")))))
                .start("127.0.0.1", 0);
        try {
            String page = CLIENT.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + guarded.port() + "/yours/new/empty"))
                                    .header(
                                            "Authorization",
                                            "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(Jsoup.parse(page).select("#role").val()).isEqualTo("Democratic Services");
        } finally {
            guarded.stop();
        }
        assertThat(Jsoup.parse(get("/yours/new/empty").body()).select("#role").val())
                .isEmpty();
    }

    @Test
    @DisplayName("is refused with every fault, each at its line, and what was typed is kept")
    void isRefusedWithEveryFault() throws Exception {
        String faulty = REFERENCE.replace("\"E08000008\"", "\"W06000001\"").replace("\"AFTER\"", "\"BEHIND\"");
        HttpResponse<String> answer = save(
                Map.of("name", "A Name", "base", "0", "role", "", "reason", "typed <b>", "content", faulty), NO_FILE);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(typed(page)).isEqualTo(faulty);
        assertThat(page.select("#reason").val()).isEqualTo("typed <b>");
        assertThat(page.select(".error-summary a").eachText())
                .anyMatch(mistake -> mistake.contains(": Agreements, 1: Notice clause: Period: Start must be one of"))
                .anyMatch(mistake -> mistake.startsWith("The short name must be 1 to 60 small letters"))
                .anyMatch(mistake -> mistake.startsWith("Your role must be 1 to 100 characters"));
        for (String place : page.select(".error-summary a").eachAttr("href")) {
            assertThat(page.select(place)).as(place).hasSize(1);
        }
        String line = Objects.requireNonNull(page.selectFirst(".faulty li:contains(BEHIND) b"))
                .text();
        assertThat(faulty.lines().toList().get(Integer.parseInt(line.replace("Line ", "")) - 1))
                .contains("BEHIND");
    }

    @Test
    @DisplayName("is refused where it is no JSON, at the line where that is seen")
    void isRefusedWhereItIsNoJson() throws Exception {
        Document page = Jsoup.parse(save(fields("broken", 0, "{\n \"title\": \"x\",\n oops }"), NO_FILE)
                .body());

        assertThat(page.select(".faulty b").text()).isEqualTo("Line 3");
        assertThat(save(fields("broken", 0, ""), new byte[] {(byte) 0xC3, 0x28}).body())
                .contains("The file must be text in UTF-8, but is not");
        assertThat(get("/yours/history?of=broken").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("is compared, and gone back to as a new version")
    void isComparedAndGoneBackTo() throws Exception {
        save(fields("compared", 0, REFERENCE), NO_FILE);
        save(fields("compared", 1, REFERENCE.replace("2021-04-01", "2021-05-01")), NO_FILE);
        Document compared =
                Jsoup.parse(get("/yours/compare?of=compared&from=1&to=2").body());
        Document back = Jsoup.parse(get("/yours/edit?of=compared&version=1").body());

        assertThat(compared.select("caption").eachText()).contains("Dates");
        assertThat(compared.select("tr:contains(Agreements)").text()).contains("2021-04-01 2021-05-01");
        assertThat(typed(back)).isEqualTo(REFERENCE);
        assertThat(back.select("input[name=base]").val()).isEqualTo("2");
        assertThat(back.select("#reason").val()).isEqualTo("Went back to version 1");
        assertThat(get("/yours/file?of=compared&version=1").body()).isEqualTo(REFERENCE);
        assertThat(get("/yours/compare?of=compared&from=1&to=3").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("is not saved over what another saved since: both are shown, and it can be saved knowingly")
    void isNotSavedOverAnothers() throws Exception {
        save(fields("moved", 0, REFERENCE), NO_FILE);
        save(fields("moved", 1, REFERENCE.replace("2021-04-01", "2021-05-01")), NO_FILE);
        String ours = REFERENCE.replace("four weeks", "five weeks");
        HttpResponse<String> answer = save(fields("moved", 1, ours), NO_FILE);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.text()).contains("You started from version 1; version 2 was saved since");
        assertThat(page.text()).contains("2021-04-01 2021-05-01", "2021-05-01 2021-04-01");
        assertThat(typed(page)).isEqualTo(ours);
        assertThat(page.select("input[name=base]").val()).isEqualTo("2");
        assertThat(get("/yours/file?of=moved").body()).isNotEqualTo(ours);
        assertThat(save(fields("moved", 2, ours), NO_FILE).statusCode()).isEqualTo(303);
        assertThat(get("/yours/file?of=moved").body()).isEqualTo(ours);
    }

    @Test
    @DisplayName(
            "is not taken under the name of an example, beyond a megabyte, or from a version or a name that is none")
    void isNotTakenOtherwise() throws Exception {
        assertThat(save(fields("tri-borough", 0, REFERENCE), NO_FILE).body())
                .contains("The short name must be another than the examples have");
        assertThat(save(fields("large", 0, ""), new byte[1024 * 1024 + 1]).statusCode())
                .isEqualTo(400);
        save(fields("no-such-base", 0, REFERENCE), NO_FILE);
        assertThat(save(fields("no-such-base", 7, REFERENCE), NO_FILE).statusCode())
                .isEqualTo(400);
        Map<String, String> forged = new HashMap<>(fields("forged", 0, REFERENCE));
        forged.put("of", "' OR 1=1 --");
        assertThat(save(forged, NO_FILE).statusCode()).isEqualTo(404);
        assertThat(get("/yours/history?of=../../etc/passwd").statusCode()).isEqualTo(404);
        assertThat(get("/yours/file?of=tri-borough%0d%0aX:y").statusCode()).isEqualTo(404);
    }

    /** What a browser would send: of a text area all but the first end of line. */
    private static String typed(Document page) {
        Element text = page.selectFirst("textarea[name=content]");
        return text != null
                ? text.wholeText().replaceFirst("^\n", "")
                : page.select("input[name=content]").val();
    }

    private static Map<String, String> fields(String name, int base, String content) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                name,
                "base",
                String.valueOf(base),
                "role",
                "Monitoring officer",
                "reason",
                "A test",
                "content",
                content.replace("\n", "\r\n")));
        if (base > 0) {
            fields.put("of", name);
        }
        return fields;
    }
}

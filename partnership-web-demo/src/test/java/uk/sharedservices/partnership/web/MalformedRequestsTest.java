package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;

@DisplayName("The demo, asked what no one should ask")
class MalformedRequestsTest extends RunningDemo {

    /** A thousand, unless a profile asks for more. */
    private static final int REQUESTS = Integer.getInteger("malformed.requests", 1_000);

    private static final long SEED = Long.getLong("malformed.seed", 20_221_123L);
    private static final long MOST_GROWTH = 48L * 1024 * 1024;
    private static final int WARM = 300;
    private static final Pattern NOT_FAILED = Pattern.compile("HTTP/1\\.1 [234]\\d\\d ");
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\bat [a-z]+(\\.[a-zA-Z$]+)+\\(|java\\.(lang|util|time)\\.|uk\\.sharedservices|com\\.fasterxml|io\\.javalin");
    private static final Pattern MARKUP = Pattern.compile("<script>alert|<img src=x");
    private static final String TOKEN = "a".repeat(32);
    private static final String CASE =
            "{\"period\": {\"amount\": 4, \"unit\": \"WEEKS\"}, \"start\": \"AFTER\"," + " \"given\": \"2022-11-23\"}";
    private static final String VECTORS =
            "{\"format\": \"partnership-vectors/1\", \"cases\": [{\"id\": \"a\", \"kind\":"
                    + " \"notice-expiry\", \"given\": " + CASE
                    + ", \"expect\": {\"lastDay\": \"2022-12-21\", \"firstFree\":"
                    + " \"2022-12-22\", \"earliestEnd\": {\"CORRESPONDING_DATE\": \"2022-12-21\", \"CLEAR\": \"2022-12-22\"}}}]}";

    /** Questions that are answered, a part of which is then spoilt. */
    private static final List<String> SOUND = List.of(
            "/?as-at=2022-11-23",
            "/notice?" + QUESTION + "&given-day=23&given-month=11&given-year=2022&names=2022-12-31",
            "/decisions?by=E08000008&decided=2022-11-23&published=2022-11-24&key=true&prepared=2022-11-01"
                    + "&done-agenda=2022-11-15&done-general-exception=2022-11-10&callin=5",
            "/decisions/forward?by=E08000008&decided=2022-11-23&serve=2022-12-01&callin=5&method=BY_HAND",
            "/decisions/back?by=E08000008&end=2022-12-31&callin=5&prepared=2022-10-20&done-key-notice=2022-10-01",
            "/money?year=2022/23&as-at=2022-11-23&by=E08000008",
            "/money/savings?as-at=2022-11-23",
            "/money/forecast?council=Tameside&years=3&runs=20&seed=1&growth=5&saving=1000&delivery=50&level=1",
            "/money/place?council=Tameside",
            "/money/shares?amount=270,000&measure=EHC_PLANS&weight-E08000008=2140&weight-E08000007=2618"
                    + "&again-E08000008=1&again-E08000007=2&tolerance=1&remainder=LARGEST_REMAINDER",
            "/money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&pay=95,000"
                    + "&from=2022-11-24&share-E08000008=1&share-E08000007=1",
            "/reports?kind=decision&as-at=2022-11-23&prepared=2022-11-10&serve=2022-11-24&end=2022-12-31&year=2022/23",
            "/calendar.ics?as-at=2022-11-23",
            "/rules?search=notice&from=25",
            "/rules/try?kind=notice-expiry&given=%7B%22given%22%3A%222022-11-23%22%7D",
            "/money/forecast/all?years=1&runs=1&seed=1&growth=5&level=1",
            "/yours/new/tameside-and-stockport?part=agreements-0",
            "/yours/edit?of=kept&version=1&part=agreements-0",
            "/yours/history?of=kept&from=1&to=2",
            "/yours/compare?of=kept&from=1&to=2",
            "/yours/file?of=kept&version=1",
            "/api/notice?" + QUESTION + "&given=2022-11-23",
            "/api/state?asAt=2022-11-23");

    /** Forms that are taken, a part of which is then spoilt. */
    private static final List<String> FORMS = List.of(
            "/yours/save?name=kept&of=kept&base=1&role=Clerk&reason=Why&do=save&content=" + encoded(REFERENCE),
            "/yours/edit?name=new&base=0&role=Clerk&reason=Why&do=check&shown=title&file-title=Ours&content="
                    + encoded(REFERENCE),
            "/yours/edit?name=kept&of=kept&base=2&do=add.agreements&shown=agreements&content=" + encoded(REFERENCE),
            "/rules/try?kind=notice-expiry&given=" + encoded(CASE),
            "/rules/vectors?of=kept&version=1",
            "/money/runs/cancel?address=%2Fmoney%2Fforecast%3Fcouncil%3DTameside%26seed%3D1",
            "/money/runs/again?address=%2Fmoney%2Fforecast%3Fcouncil%3DTameside%26seed%3D1");

    @BeforeEach
    void keep() {
        for (int base = 0; base < 2; base++) {
            versions()
                    .save(new Draft(
                            PartnershipName.of("kept"), base, "Kept", REFERENCE, "Clerk", "Why", Instant.EPOCH));
        }
    }

    @Test
    @DisplayName("answers each sound address that is spoilt for it")
    void answersWhatIsSound() throws Exception {
        for (String address : SOUND) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(address.startsWith("/rules/try") ? 400 : 200);
        }
    }

    @Test
    @DisplayName("takes each sound form that is spoilt for it, and each file")
    void takesWhatIsSound() throws Exception {
        for (String form : FORMS) {
            assertThat(answer(Malformed.form(form, TOKEN)))
                    .as(form)
                    .startsWith(
                            switch (form.substring(0, form.indexOf('?'))) {
                                case "/yours/edit" -> "HTTP/1.1 200 ";
                                case "/yours/save" -> "HTTP/1.1 409 "; // a later version is kept
                                case "/rules/vectors" -> "HTTP/1.1 400 "; // no file
                                default -> "HTTP/1.1 303 ";
                            });
        }
        assertThat(answer(Malformed.upload("/rules/vectors?of=kept", TOKEN, "own.json", VECTORS.getBytes(UTF_8))))
                .startsWith("HTTP/1.1 200 ")
                .contains("1 passed, 0 failed.");
        assertThat(answer(Malformed.upload(
                        "/yours/save?name=sent&base=0&role=Clerk&reason=Why",
                        TOKEN,
                        "own.json",
                        REFERENCE.getBytes(UTF_8))))
                .startsWith("HTTP/1.1 303 ");
    }

    @Test
    @DisplayName("never fails, never tells of its insides, sends no header of the asker's making, and keeps nothing")
    void staysWhole() throws Exception {
        Malformed malformed = new Malformed(
                SEED,
                routes().stream()
                        .filter(route -> route.matches("(GET|POST) /.*"))
                        .toList(),
                fields(),
                SOUND,
                FORMS,
                bodies());
        List<String> failed = new ArrayList<>();
        long before = 0;
        for (int index = 0; index < REQUESTS; index++) {
            if (index == WARM) {
                before = used();
            }
            Malformed.Request request = malformed.next(TOKEN);
            String answer = answer(request);
            int end = answer.indexOf("\r\n\r\n");
            String head = end < 0 ? answer : answer.substring(0, end);
            if (!isWhole(head, answer.substring(Math.max(end, 0)))) {
                failed.add("request " + index + " of seed " + SEED + ": " + request + "\n" + answer);
            }
        }
        assertThat(failed).isEmpty();
        if (REQUESTS > WARM) {
            assertThat(used() - before)
                    .as("bytes kept after %d requests", REQUESTS)
                    .isLessThan(MOST_GROWTH);
        }
    }

    private static boolean isWhole(String head, String body) {
        String small = head.toLowerCase(Locale.ROOT);
        return NOT_FAILED.matcher(head).lookingAt()
                && !small.contains("stolen=1")
                && !small.contains("x-split: 1")
                && !INSIDES.matcher(body).find()
                && !(small.contains("content-type: text/html")
                        && MARKUP.matcher(body).find());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String answer(Malformed.Request request) throws IOException {
        int port = URI.create(address("/")).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static long used() throws InterruptedException {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The fields that the API documents, and those of the pages' forms. */
    private static List<String> fields() throws Exception {
        TreeSet<String> names = new TreeSet<>(List.of(
                "do",
                "part",
                "base",
                "address",
                "given-day",
                "given-month",
                "given-year",
                "search",
                "certainty",
                "from",
                "file",
                "vector",
                "given",
                "kind",
                "amount",
                "as-at",
                "content",
                "decided",
                "done-agenda",
                "end",
                "prepared",
                "serve",
                "weight-E08000008",
                "name",
                "reason",
                "role",
                "title"));
        JsonNode document = json(get("/api/openapi.json"));
        document.path("paths")
                .findParents("in")
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return List.copyOf(names);
    }

    private static List<String> bodies() {
        String question =
                "{\"agreement\": \"shared-director-of-education\", \"by\": \"E08000008\", \"given\": \"2022-11-23\","
                        + " \"method\": \"BY_HAND\"";
        return List.of(
                question + "}",
                question + ", \"partnership\": " + REFERENCE + "}",
                question.replace("given\": \"2022-11-23", "wantedEnd\": \"2023-01-31") + ", \"callIn\": 5}",
                "{\"council\": \"E08000007\", \"decisionOn\": \"2022-11-23\", \"taken\": [{\"step\": \"AGENDA\","
                        + " \"on\": \"2022-11-15\"}]}",
                "{\"kind\": \"SUMMARY\", \"asAt\": \"2022-11-23\"}",
                "{\"text\": \"£1m and £2m make £4m, 10% more than on Monday 23 November 2022.\"}",
                "{\"council\": \"Stockport\", \"runs\": 20, \"growth\": \"5\", \"saving\": \"1000000\"}",
                "{\"kind\": \"exit\", \"given\": " + question + "}}",
                "{\"kind\": \"notice-expiry\", \"given\": " + CASE + "}",
                VECTORS,
                "{\"base\": 0, \"role\": \"Clerk\", \"reason\": \"Why\", \"partnership\": " + REFERENCE + "}",
                "{\"before\": " + REFERENCE + ", \"after\": " + REFERENCE + "}",
                REFERENCE);
    }
}

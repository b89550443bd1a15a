package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The demo")
class DemoServerTest {

    private static final String QUESTION = "agreement=shared-director-of-education&by=E08000008&method=BY_HAND";
    private static final String REFERENCE = new String(ReferencePartnership.file(), UTF_8);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Javalin server;

    @BeforeAll
    static void start() {
        server = DemoServer.create(ReferencePartnership.tamesideAndStockport(), BankHolidays.englandAndWales())
                .start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Nested
    @DisplayName("has a page that")
    class Page {

        @Test
        @DisplayName("asks the question, by hand unless another way is chosen")
        void asks() throws Exception {
            Document page = Jsoup.parse(get("/").body());

            assertThat(page.select("h1").text()).isEqualTo("If we give notice, when are we out?");
            assertThat(page.select("input[name=agreement][checked]").val()).isEqualTo("shared-director-of-education");
            assertThat(page.select("input[name=by]").eachAttr("value")).containsExactly("E08000008", "E08000007");
            assertThat(page.select("input[name=by][checked]")).isEmpty();
            assertThat(page.select("input[name=method][checked]").val()).isEqualTo("BY_HAND");
            assertThat(page.select("[data-mistaken]")).isEmpty();
            assertThat(page.select("a:contains(Try it)").text())
                    .isEqualTo("Try it: Tameside gives notice on 23 November 2022");
            assertThat(get(page.select("a:contains(Try it)").attr("href")).body())
                    .contains("Wednesday 21 December 2022");
        }

        @Test
        @DisplayName("answers with both readings, the default, the derivation, the grant and a warning")
        void answers() throws Exception {
            Document page = Jsoup.parse(
                    get("/?" + QUESTION + "&day=23&month=11&year=2022").body());

            assertThat(page.title()).startsWith("If Tameside gives notice on 23 November 2022");
            assertThat(page.select(".headline").text())
                    .isEqualTo("The last day is Wednesday 21 December 2022: the agreement binds to midnight at its end."
                            + " The first free day is Thursday 22 December 2022.");
            assertThat(page.select("table:has(caption:contains(each reading)) tbody tr")
                            .eachText())
                    .containsExactly(
                            "Corresponding-date reading, the notice may name the last day of the period Wednesday 21"
                                    + " December 2022 default for “when are we out?”",
                            "Clear reading, the notice may name no day before the day after the period Thursday 22"
                                    + " December 2022 default for a notice of our own");
            assertThat(page.select("ol").eq(0).select("li").eachText())
                    .contains(
                            "4 weeks are 28 days; day 28 is Wednesday 21 December 2022, the last day, and it counts to"
                                    + " midnight. rule R1");
            assertThat(page.select(".money tbody tr").eachText())
                    .contains(
                            "Carried forward £5.500m £5,500,000 deficit",
                            "Carried forward as a share of the grant 2.27 %");
            assertThat(page.text()).contains("This is not legal advice.");
            assertThat(page.select("input[name=day]").val()).isEqualTo("23");
        }

        @Test
        @DisplayName("needs nothing from outside the server, and runs no script")
        void needsNothingFromOutside() throws Exception {
            for (String address : new String[] {"/", "/?" + QUESTION + "&day=23&month=11&year=2022"}) {
                Document page = Jsoup.parse(get(address).body());

                assertThat(page.select("script, img, iframe, object, [onclick]"))
                        .isEmpty();
                assertThat(page.select("link[href]").eachAttr("href")).containsExactly("data:,", "/demo.css");
            }
            assertThat(get("/demo.css").body()).doesNotContain("@import", "url(", "http");
            assertThat(get("/demo.css").headers().firstValue("content-type")).contains("text/css");
        }

        @Test
        @DisplayName("labels every field, and every link within the page leads somewhere")
        void labelsEveryField() throws Exception {
            for (String address : new String[] {"/", "/?day=", "/?" + QUESTION + "&day=23&month=11&year=2022"}) {
                Document page = Jsoup.parse(get(address).body());

                assertThat(page.select("input"))
                        .allSatisfy((Element input) -> assertThat(page.select("label[for=" + input.id() + "]"))
                                .hasSize(1));
                assertThat(page.select("a[href^=#]"))
                        .allSatisfy((Element link) -> assertThat(
                                        page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }

        @ParameterizedTest(name = "{0}/{1}/{2}: {3}")
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "31 | 11 | 2022 | The day the notice is given must exist, but was 31 November 2022: that month has 30 days",
                    "29 | 2 | 2023 | The day the notice is given must exist, but was 29 February 2023: that month has 28 days",
                    "0 | 2 | 2023 | The day the notice is given must exist, but was 0 February 2023: that month has 28 days",
                    "23 | 13 | 2022 | The month must be a number from 1 to 12, but was 13",
                    "23 | 11 | 22 | The year must have four digits, such as 2022",
                    "23 | Nov | 2022 | The day the notice is given must be in numbers, such as 23 11 2022, but was 23 Nov 2022",
                    "'' | 11 | 2022 | The day the notice is given must include a day",
                    "'' | 11 | '' | The day the notice is given must include a day and a year",
                    "'' | '' | '' | Enter the day the notice is given",
                    "31 | 3 | 2021 | The day the notice is given must not be before the day the agreement began, 1 April 2021 (assumed), but was 2021-03-31",
                })
        @DisplayName("shows what is wrong with a day beside it and above, and keeps what was typed")
        void wrongDay(String day, String month, String year, String message) throws Exception {
            HttpResponse<String> response = get("/?" + QUESTION + "&day=" + day + "&month=" + month + "&year=" + year);
            Document page = Jsoup.parse(response.body());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.select(".error-summary li").eachText()).containsExactly(message);
            assertThat(page.select("#date-error").text()).isEqualTo("Error: " + message);
            assertThat(page.select("input[aria-invalid=true]")).hasSize(1);
            assertThat(page.select("input[name=month]").val()).isEqualTo(month);
            assertThat(page.select("input[name=by][checked]").val()).isEqualTo("E08000008");
            assertThat(page.select(".headline")).isEmpty();
        }

        @Test
        @DisplayName("shows every mistake at once")
        void everyMistakeAtOnce() throws Exception {
            Document page = Jsoup.parse(get("/?agreement=payroll&by=&day=&month=&year=&method=pigeon")
                    .body());

            assertThat(page.select(".error-summary li").eachText())
                    .containsExactly(
                            "Select an agreement",
                            "Select the council that gives the notice",
                            "Enter the day the notice is given",
                            "Select how the notice is given");
        }

        @Test
        @DisplayName("prints what was typed as text, never as markup")
        void neverAsMarkup() throws Exception {
            String page = get("/?" + QUESTION + "&day=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&month=11&year=2022")
                    .body();

            assertThat(page).doesNotContain("<script>").contains("&lt;script>");
        }

        @Test
        @DisplayName("refuses to guess the day of service by post")
        void byPost() throws Exception {
            HttpResponse<String> response =
                    get("/?" + QUESTION.replace("BY_HAND", "POST") + "&day=23&month=11&year=2022");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(response.body()).select(".headline").text())
                    .startsWith("Cannot say. The agreement's clause on service is not known");
        }

        @Test
        @DisplayName("says so when there is no such page")
        void notFound() throws Exception {
            assertThat(get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(get("/nowhere").body()).contains("Page not found");
        }
    }

    @Test
    @DisplayName("has a report of the same answer, whole in one file")
    void report() throws Exception {
        Document report = Jsoup.parse(
                get("/report?" + QUESTION + "&day=23&month=11&year=2022").body());

        assertThat(report.select("h1").text()).isEqualTo("If Tameside gives notice on 23 November 2022");
        assertThat(report.select(".headline").text()).contains("Wednesday 21 December 2022");
        assertThat(report.select("link, script, img")).isEmpty();
        assertThat(report.select("details[open]")).hasSize(1);
        assertThat(get("/report?day=31&month=11&year=2022").statusCode()).isEqualTo(400);
    }

    @Nested
    @DisplayName("has an endpoint that")
    class Endpoint {

        @Test
        @DisplayName("answers as JSON what the page answers")
        void answers() throws Exception {
            HttpResponse<String> response = get(
                    "/api/exit?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&method=BY_HAND");
            JsonNode answer = json(response);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type")).contains("application/json");
            assertThat(answer.at("/lastDay/answer").asText()).isEqualTo("determined");
            assertThat(answer.at("/lastDay/value").asText()).isEqualTo("2022-12-21");
            assertThat(answer.at("/earliestEnd/readings/1/value").asText()).isEqualTo("2022-12-22");
            assertThat(answer.at("/earliestEnd/defaultReading").asText()).isEqualTo("CORRESPONDING_DATE");
            assertThat(answer.at("/endToName/defaultReading").asText()).isEqualTo("CLEAR");
            assertThat(answer.at("/lastDay/derivation/rules/0/citations")).isNotEmpty();
            assertThat(answer.at("/grantAccounts/0/leftWith/value/amount").asText())
                    .isEqualTo("5500000.00");
            assertThat(answer.at("/grantAccounts/0/percentageOfGrant/value").asText())
                    .isEqualTo("2.27");
        }

        @Test
        @DisplayName("answers a question put in a body, of the caller's own partnership")
        void ofTheCallersOwn() throws Exception {
            HttpResponse<String> response =
                    post(body(REFERENCE.replace("\"amount\": 4,", "\"amount\": 6,"), "2022-11-23"));

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
            assertThat(json(get("/api/exit?agreement=shared-director-of-education&given=2022-11-23&method=EMAIL"))
                            .at("/lastDay/answer")
                            .asText())
                    .isEqualTo("cannotSay");
            assertThat(json(get("/api/exit?agreement=shared-director-of-education&by=E08000009&given=2022-11-23"
                                    + "&method=BY_HAND"))
                            .at("/lastDay/answer")
                            .asText())
                    .isEqualTo("notPermitted");
        }

        @Test
        @DisplayName("refuses a question of no sense with every fault and its path")
        void refusesWithEveryFault() throws Exception {
            HttpResponse<String> response = get("/api/exit?agreement=Payroll&given=2022-11-31&colour=red");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("content-type").orElseThrow())
                    .startsWith("application/problem+json");
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
                    get("/api/exit?agreement=shared-director-of-education&given=2021-03-31&method=BY_HAND");

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

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(json(response).path("detail").asText()).isEqualTo("$ must be at most 1 MB, but was longer.");
            assertThat(get("/").statusCode()).isEqualTo(200);
        }

        @Test
        @DisplayName("takes the time and the day of receipt, in the query and in the body")
        void takesTimeAndReceipt() throws Exception {
            String query = "/api/exit?agreement=shared-director-of-education&given=2022-11-23&method=EMAIL";
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
            assertThat(json(get("/api/exit?agreement=shared-director-of-education&given=2022-11-23&given=2022-12-23"
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
            assertThat(CLIENT.send(request("/api/exit").DELETE().build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(405);
        }

        @Test
        @DisplayName("tells of a path it does not have in problem details")
        void notFound() throws Exception {
            assertThat(get("/api/nowhere").statusCode()).isEqualTo(404);
            assertThat(json(get("/api/nowhere")).path("detail").asText())
                    .isEqualTo("There is nothing at /api/nowhere.");
        }

        private String body(String partnership, String given) {
            return "{\"agreement\": \"shared-director-of-education\", \"by\": \"E08000007\", \"given\": \"" + given
                    + "\", \"method\": \"BY_HAND\", \"partnership\": " + partnership + "}";
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return PartnershipJson.tree(response.body().getBytes(UTF_8), Integer.MAX_VALUE)
                .orThrow();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return CLIENT.send(
                request("/api/exit").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }
}

package uk.sharedservices.partnership.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("The OpenAPI document")
class OpenApiTest extends RunningDemo {

    private static final Path FILE = Path.of("src/main/resources/uk/sharedservices/partnership/web/api/openapi.json");
    private static final String AGREEMENT = "shared-director-of-education";
    private static final String WAY_OUT = "agreement=" + AGREEMENT + "&by=E08000008&method=BY_HAND";
    private static final String ASKED_OF = "\"agreement\": \"" + AGREEMENT + "\", \"by\": \"E08000008\"";
    private static final Pattern SENTENCES = Pattern.compile("[A-Z\"].{6,}[.?]\"?");
    private static final String VERSIONS = "/api/partnerships/{name}/versions";
    private static final String SAVED =
            "{\"base\": 0, \"role\": \"Clerk\", \"reason\": \"To begin with\", \"partnership\": " + REFERENCE + "}";
    private static final JsonNode DOCUMENT = tree(Api.document());

    /** A request that is answered, or refused, as documented. */
    record Asked(String method, String route, String address, String body, int status) {

        boolean isAnswered() {
            return status < 300;
        }

        @Override
        public String toString() {
            return method + " " + address + ": " + status;
        }
    }

    static List<Asked> examples() {
        return List.of(
                asks("/api/notice", "?" + WAY_OUT + "&given=2022-11-23&namedEnd=2022-12-21"),
                asks("/api/notice", "?agreement=" + AGREEMENT + "&given=2022-11-23&method=EMAIL"),
                new Asked("GET", "/api/notice", "/api/notice?given=2022-11-31", "", 400),
                asks(
                        "/api/timetable",
                        "?council=E08000007&decisionOn=2022-11-23&key=true&inPrivate=true&asAt=2022-11-01"),
                asks("/api/timetable", "?council=E08000008&decisionOn=2022-11-23&callIn=5&publishedOn=2022-11-24"),
                asks("/api/exit-plan/forward", "?" + WAY_OUT + "&serveOn=2022-11-23"),
                posts(
                        "/api/exit-plan/forward",
                        "{\"agreement\": \"" + AGREEMENT
                                + "\", \"by\": \"E08000008\", \"method\": \"BY_HAND\", \"callIn\": 5,"
                                + " \"decisions\": [{\"council\": \"E08000008\", \"maker\": \"EXECUTIVE\", \"decidedOn\":"
                                + " \"2022-11-23\", \"publishedOn\": \"2022-11-24\"}]}"),
                asks("/api/exit-plan/backward", "?" + WAY_OUT + "&wantedEnd=2023-01-31&asAt=2022-10-03&callIn=5"),
                asks("/api/exit-plan/backward", "?" + WAY_OUT + "&wantedEnd=2023-01-31"),
                asks("/api/exit-cost", "?" + WAY_OUT + "&given=2022-11-23"),
                posts(
                        "/api/exit-cost",
                        "{\"agreement\": \"" + AGREEMENT
                                + "\", \"lastDay\": \"2022-12-21\", \"costs\": {\"none\": [\"PAY\"]}}"),
                asks("/api/grant", ""),
                asks("/api/grant", "?year=2021/22&asAt=2022-12-31"),
                asks("/api/forecast", "?council=Stockport&runs=50&saving=1000000"),
                asks("/api/forecast", "?council=Tameside&runs=50"),
                asks("/api/forecast", "?council=Trafford&runs=50&years=2&level=10000000"),
                new Asked("GET", "/api/forecast", "/api/forecast?council=Trafford&runs=10001", "", 400),
                asks("/api/place", "?council=Stockport"),
                asks("/api/place", "?council=Isles%20of%20Scilly"),
                asks("/api/report", "?kind=SUMMARY&asAt=2023-03-31"),
                asks("/api/report", "?kind=DSG&asAt=2023-03-31&by=E08000007"),
                asks("/api/report", "?kind=EXIT_PLAN&asAt=2022-11-01&by=E08000008&serveOn=2022-11-23"),
                new Asked("GET", "/api/report", "/api/report?kind=SUMMARY&asAt=2023-03-31&format=exe", "", 400),
                posts(
                        "/api/lint",
                        "{\"text\": \"The sum of £1m and £2m is £4m. On Monday 23 November 2022 it rose by 10%.\"}"),
                asks("/api/lint", "?text=The+deficit+is+5.5m"),
                asks("/api/check", ""),
                asks("/api/check", "?of=tri-borough"),
                asks("/api/state", ""),
                asks("/api/state", "?asAt=2022-11-23"),
                asks("/api/state", "?of=tri-borough&asAt=2014-01-01"),
                asks("/api/partnerships", ""),
                new Asked("GET", "/api/partnerships/{name}", "/api/partnerships/tri-borough", "", 200),
                new Asked("GET", "/api/partnerships/{name}", "/api/partnerships/nowhere", "", 404),
                new Asked("POST", VERSIONS, VERSIONS.replace("{name}", "by-a-program"), SAVED, 201),
                new Asked("POST", VERSIONS, VERSIONS.replace("{name}", "by-a-program"), SAVED, 409),
                new Asked("POST", VERSIONS, VERSIONS.replace("{name}", "tri-borough"), SAVED, 400),
                new Asked("GET", VERSIONS, VERSIONS.replace("{name}", "by-a-program"), "", 200),
                new Asked("GET", VERSIONS, VERSIONS.replace("{name}", "nowhere"), "", 404),
                asks("/api/partnerships", ""),
                asks("/api/difference", "?against=tri-borough"),
                posts(
                        "/api/difference",
                        "{\"before\": " + REFERENCE + ", \"after\": "
                                + REFERENCE.replace("\"amount\": 4,", "\"amount\": 6,") + "}"),
                new Asked("POST", "/api/difference", "/api/difference", "{}", 400),
                posts("/api/notice", "{" + ASKED_OF + ", \"given\": \"2022-11-23\", \"method\": \"BY_HAND\"}"),
                posts("/api/timetable", "{\"council\": \"E08000007\", \"decisionOn\": \"2022-11-23\"}"),
                posts(
                        "/api/exit-plan/backward",
                        "{" + ASKED_OF + ", \"method\": \"BY_HAND\", \"wantedEnd\": \"2023-01-31\"}"),
                posts("/api/grant", "{\"year\": \"2022/23\"}"),
                posts("/api/forecast", "{\"council\": \"Stockport\", \"runs\": 20}"),
                posts("/api/place", "{\"council\": \"Stockport\"}"),
                posts("/api/report", "{\"kind\": \"SUMMARY\", \"asAt\": \"2023-03-31\"}"),
                posts("/api/check", "{\"asAt\": \"2022-11-23\"}"),
                posts("/api/state", "{\"asAt\": \"2022-11-23\"}"),
                asks("/api/rules", ""),
                new Asked("GET", "/api/rules/{id}", "/api/rules/R3d", "", 200),
                new Asked("GET", "/api/rules/{id}", "/api/rules/R999", "", 404),
                asks("/api/kinds", ""),
                posts(
                        "/api/try",
                        "{\"kind\": \"exit\", \"given\": {\"agreement\": \"" + AGREEMENT
                                + "\", \"given\": \"2022-11-23\"," + " \"method\": \"BY_HAND\", \"partnership\": "
                                + REFERENCE + "}}"),
                new Asked("POST", "/api/try", "/api/try", "{\"kind\": \"pigeon\"}", 400),
                asks("/api/vectors", ""),
                new Asked("GET", "/api/vectors/{name}", "/api/vectors/service", "", 200),
                posts(
                        "/api/vectors",
                        "{\"format\": \"partnership-vectors/1\", \"cases\": [{\"id\": \"a\", \"kind\": \"pigeon\", \"given\": {},"
                                + " \"expect\": {\"a\": 1}}]}"),
                asks("/api/schemas", ""),
                new Asked("GET", "/api/schemas/{name}", "/api/schemas/partnership-2", "", 200));
    }

    private static Asked asks(String route, String query) {
        return new Asked("GET", route, route + query, "", 200);
    }

    private static Asked posts(String route, String body) {
        return new Asked("POST", route, route, body, 200);
    }

    @Test
    @DisplayName("is what the routes and the types of the model say")
    void isWhatTheRoutesSay() throws IOException {
        String said = OpenApiOfTheRoutes.of(
                Api.routes(partnerships(), BankHolidays.englandAndWales(), InstantSource.system()));
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(FILE, said);
        }

        assertThat(Files.readString(FILE))
                .as(
                        "what is answered has changed: review what changes in %s after running this test with"
                                + " -Dschema.update=true",
                        FILE)
                .isEqualTo(said);
    }

    @Test
    @DisplayName("is served, and has every address under /api/ that the server has, and no other")
    void hasEveryRoute() throws Exception {
        List<String> documented = new ArrayList<>(List.of("GET /api/openapi.json"));
        documented.addAll(operations());

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(routes().stream()
                        .filter(route -> route.contains(" /api/"))
                        .toList());
        assertThat(tree(get("/api/openapi.json").body())).isEqualTo(DOCUMENT);
    }

    /** Each documented way to ask, as {@code GET /api/rules}. */
    private static List<String> operations() {
        return DOCUMENT.path("paths").properties().stream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    @Test
    @DisplayName("has the shape of OpenAPI 3.1: every reference leads somewhere, every path parameter is described")
    void hasItsShape() {
        assertThat(DOCUMENT.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(DOCUMENT.at("/info/title").asText()).isNotEmpty();
        assertThat(DOCUMENT.at("/info/version").asText()).isNotEmpty();
        JsonNode ours =
                ((ObjectNode) DOCUMENT.at("/components/schemas")).deepCopy().without("PartnershipFile");
        assertThat(Stream.concat(
                                DOCUMENT.path("paths").findValuesAsText("$ref").stream(),
                                ours.findValuesAsText("$ref").stream())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(operation.path("summary").asText()).isNotEmpty();
                    assertThat(operation.path("responses"))
                            .allSatisfy(response -> assertThat(
                                            response.path("description").asText())
                                    .isNotEmpty());
                    assertThat(operation.path("parameters"))
                            .filteredOn(
                                    parameter -> parameter.path("in").asText().equals("path"))
                            .allSatisfy(parameter -> assertThat(path.getKey())
                                    .contains("{" + parameter.path("name").asText() + "}"))
                            .hasSize((int) path.getKey()
                                    .chars()
                                    .filter(sign -> sign == '{')
                                    .count());
                }));
    }

    @Test
    @DisplayName("says in words what every route, parameter and field of what is asked is for")
    void saysWhatEverythingIsFor() {
        DOCUMENT.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("description").asText())
                            .isNotEqualTo(operation.path("summary").asText())
                            .matches(SENTENCES);
                    assertThat(operation.path("parameters")).allSatisfy(OpenApiTest::isDescribed);
                    operation
                            .at("/requestBody/content/application~1json/schema/properties")
                            .forEach(OpenApiTest::isDescribed);
                }));
        DOCUMENT.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith("Asked"))
                .forEach(schema -> {
                    isDescribed(schema.getValue());
                    assertThat(schema.getValue().path("properties"))
                            .as(schema.getKey())
                            .isNotEmpty()
                            .allSatisfy(OpenApiTest::isDescribed);
                });
    }

    private static void isDescribed(JsonNode part) {
        assertThat(part.path("description").asText())
                .as(part.toString())
                .matches(SENTENCES)
                .doesNotContain("{@", "<p>");
    }

    @Test
    @DisplayName("is held by an answer of every route")
    void everyRouteIsAsked() {
        List<String> asked = examples().stream()
                .filter(Asked::isAnswered)
                .map(example -> example.method() + " " + example.route())
                .distinct()
                .toList();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(operations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("says how what is asked and what is answered look")
    void saysHowAnswersLook(Asked asked) throws Exception {
        HttpResponse<String> response = asked.method().equals("GET")
                ? get(asked.address().replace("/22", "%2F22"))
                : post(asked.address(), asked.body());
        JsonNode operation =
                DOCUMENT.path("paths").path(asked.route()).path(asked.method().toLowerCase(Locale.ROOT));
        JsonNode documented = documented(operation, asked.status());
        String type = asked.isAnswered() ? "application/json" : "application/problem+json";

        assertThat(response.statusCode()).as(response.body()).isEqualTo(asked.status());
        assertThat(response.headers().firstValue("content-type")).contains(type);
        documented
                .path("headers")
                .fieldNames()
                .forEachRemaining(header -> assertThat(response.headers().firstValue(header))
                        .as(header)
                        .isPresent());
        assertThat(errors(documented.path("content").path(type).path("schema"), tree(response.body())))
                .isEmpty();
        if (asked.isAnswered() && asked.method().equals("POST")) {
            assertThat(errors(operation.at("/requestBody/content/application~1json/schema"), tree(asked.body())))
                    .isEmpty();
        }
    }

    /** Returns what is wrong with a problem that is told by a route, held to what is documented of it. */
    static List<Error> faultsOfProblem(String method, String route, int status, String problem) {
        JsonNode operation = DOCUMENT.path("paths").path(route).path(method.toLowerCase(Locale.ROOT));
        JsonNode schema = documented(operation, status).at("/content/application~1problem+json/schema");
        assertThat(schema.isObject())
                .as("what is documented of %s %s", method, route)
                .isTrue();
        return errors(schema, tree(problem));
    }

    private static JsonNode documented(JsonNode operation, int status) {
        JsonNode responses = operation.path("responses");
        return responses.has(String.valueOf(status))
                ? responses.path(String.valueOf(status))
                : responses.path("default");
    }

    private static List<Error> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(value);
    }

    private static JsonNode tree(String json) {
        return PartnershipJson.tree(json.getBytes(UTF_8), Integer.MAX_VALUE).orThrow();
    }
}

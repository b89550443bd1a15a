package uk.sharedservices.partnership.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.file.FileSchema;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.publish.Format;

/** Writes the OpenAPI document from the table of routes and the types of the model. */
final class OpenApiOfTheRoutes {

    private static final String PROBLEM = "application/problem+json";
    private static final String DESCRIPTION =
            "The questions of the demo and the partnerships they are put to. Days are written YYYY-MM-DD, sums and rates as decimal"
                    + " text; what is empty is left out. An answer that cannot be said is an answer, with status 200. Asking"
                    + " keeps nothing; only what is posted to the versions of a partnership is kept.";

    private final AnswerSchemas answers = new AnswerSchemas();
    private final AskedSchemas asked = new AskedSchemas(answers.definitions());

    private OpenApiOfTheRoutes() {}

    static String of(List<Route> routes) {
        return new OpenApiOfTheRoutes().text(routes);
    }

    private String text(List<Route> routes) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Shared services partnership demo")
                .put("version", "1")
                .put("description", DESCRIPTION);
        ObjectNode paths = document.putObject("paths");
        routes.forEach(route -> paths.withObjectProperty(route.path())
                .set(route.method().name().toLowerCase(Locale.ROOT), operation(route)));
        answers.of(Problem.class);
        answers.definitions().put("PartnershipFile", (ObjectNode) tree(FileSchema.of(PartnershipFile.FORMAT)));
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        answers.definitions().forEach(schemas::set);
        return PartnershipJson.write(document);
    }

    private ObjectNode operation(Route route) {
        ObjectNode operation = JsonNodeFactory.instance
                .objectNode()
                .put("summary", route.summary())
                .put("description", route.description());
        route.parameters()
                .forEach(parameter -> operation.withArray("parameters").add(parameter(parameter)));
        route.body()
                .ifPresent(body -> operation
                        .putObject("requestBody")
                        .put("required", true)
                        .putObject("content")
                        .putObject("application/json")
                        .set("schema", asked.of(body)));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode answered = route.saves()
                ? responses.putObject("201").put("description", "It is saved.")
                : responses.putObject("200").put("description", "The answer.");
        ObjectNode content = answered.putObject("content");
        content.putObject("application/json").set("schema", answers.of(route.answers()));
        if (route.formats()) {
            Arrays.stream(Format.values())
                    .filter(format -> format != Format.JSON)
                    .forEach(format -> content.putObject(format.mediaType().replaceFirst(";.*", "")));
        }
        if (route.saves()) {
            answered.putObject("headers")
                    .putObject("Location")
                    .put("description", "The address of what is saved.")
                    .putObject("schema")
                    .put("type", "string");
            problem(responses, "409", "Another was saved in the meantime, as latest tells; nothing was saved.");
        }
        problem(responses, "default", "What is wrong with the request, every fault of it with its path.");
        return operation;
    }

    private static void problem(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject(PROBLEM)
                .set("schema", AnswerSchemas.reference("Problem"));
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", parameter.name())
                .put("in", parameter.isOfThePath() ? "path" : "query")
                .put("required", parameter.isRequired());
        node.put("description", parameter.field().map(asked::describe).orElse(parameter.description()));
        ObjectNode type = asked.of(parameter.type());
        node.set(
                "schema",
                parameter.isList()
                        ? JsonNodeFactory.instance
                                .objectNode()
                                .put("type", "array")
                                .set("items", type)
                        : type);
        return node;
    }

    private static JsonNode tree(String json) {
        return PartnershipJson.tree(json.getBytes(UTF_8), Integer.MAX_VALUE).orThrow();
    }
}

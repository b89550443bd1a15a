package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.javalin.http.Context;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.conformance.ConformanceRun;
import uk.sharedservices.partnership.conformance.EveryRule;
import uk.sharedservices.partnership.conformance.Failure;
import uk.sharedservices.partnership.conformance.Trial;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.file.FileSchema;
import uk.sharedservices.partnership.published.ConformanceVectors;
import uk.sharedservices.partnership.rulebook.RulebookEntry;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.guard.CostlyWork;

/** The rules, the vectors that hold them, and the schemas of the files. */
final class TestingRoutes {

    private static final Type NAMES = TypeFactory.defaultInstance().constructType(new TypeReference<List<String>>() {});
    private static final Type RULES =
            TypeFactory.defaultInstance().constructType(new TypeReference<List<RulebookEntry>>() {});

    private TestingRoutes() {}

    /**
     * A case to try.
     *
     * @param kind  its kind, such as {@code notice-expiry}
     * @param given  what it is given
     */
    record Case(String kind, JsonNode given) {}

    /**
     * What came of a file of vectors.
     *
     * @param passed  how many cases passed
     * @param failed  how many did not
     * @param failures  those, each with what was expected, what was got and how
     */
    record Outcome(int passed, int failed, List<Failure> failures) {}

    static Stream<Route> routes() {
        return Stream.of(
                Route.get(
                        "/api/rules",
                        "Every rule, with the vectors that exercise it.",
                        "Of each its sentence, its authorities with their addresses, how far it can be relied on, and the day they were read.",
                        List.of(),
                        RULES,
                        ctx -> Replies.json(ctx, EveryRule.entries())),
                Route.get(
                        "/api/rules/{id}",
                        "A rule, with the vectors that exercise it.",
                        "Its sentence, its authorities with their addresses, how far it can be relied on, and the day they were read.",
                        List.of(Parameter.inPath("id", "The id of the rule, such as R3d.")),
                        RulebookEntry.class,
                        TestingRoutes::rule),
                Route.get(
                        "/api/kinds",
                        "The kinds of case that can be tried.",
                        "The kind says what a case is given; an example of each kind is on the page /rules/try.",
                        List.of(),
                        NAMES,
                        ctx -> Replies.json(ctx, ConformanceRun.knownKinds())),
                Route.post(
                        "/api/try",
                        "What the library answers to a case, and how it was reached.",
                        "Nothing is kept of it.",
                        Case.class,
                        Got.class,
                        TestingRoutes::tryCase),
                Route.get(
                        "/api/vectors",
                        "The files of vectors that ship.",
                        "Vectors are cases with the answer expected, in a form that any language can read.",
                        List.of(),
                        NAMES,
                        ctx -> Replies.json(ctx, ConformanceVectors.names())),
                Route.get(
                        "/api/vectors/{name}",
                        "A file of vectors that ships.",
                        "Of the format partnership-vectors/1, to be sent back whole or changed.",
                        List.of(Parameter.inPath("name", "The name of the file, such as service.")),
                        JsonNode.class,
                        TestingRoutes::vectors),
                Route.post(
                        "/api/vectors",
                        "What comes of a file of vectors, of the format partnership-vectors/1.",
                        "How many cases passed, and of each that did not what was expected, what was got and how. Nothing is kept of it.",
                        JsonNode.class,
                        Outcome.class,
                        TestingRoutes::run),
                Route.get(
                        "/api/schemas",
                        "The schemas of the files.",
                        "Each file format has one.",
                        List.of(),
                        NAMES,
                        ctx -> Replies.json(ctx, schemas())),
                Route.get(
                        "/api/schemas/{name}",
                        "The JSON Schema of a file.",
                        "JSON Schema of the edition 2020-12.",
                        List.of(Parameter.inPath("name", "The name of the schema, such as partnership-2.")),
                        JsonNode.class,
                        TestingRoutes::schema));
    }

    private static void rule(Context ctx) {
        Replies.json(
                ctx,
                EveryRule.find(ctx.pathParam("id"))
                        .orElseThrow(() -> Replies.notFound("There is no rule of that id.")));
    }

    private static void tryCase(Context ctx) {
        Checked<Got> got = Sent.object(ctx).then(TestingRoutes::answer);
        Replies.json(ctx, got.orThrow());
    }

    private static Checked<Got> answer(ObjectNode sent) {
        List<Fault> strange = sent.properties().stream()
                .map(field -> field.getKey())
                .filter(name -> !name.equals("kind") && !name.equals("given"))
                .map(name -> new Fault("$." + name, "must be one of the fields given, kind", "is unknown"))
                .toList();
        return strange.isEmpty()
                ? CostlyWork.ANSWERS.done(() -> Trial.onServer(sent.path("kind").asText(""), sent.path("given")))
                : new Checked.Faulty<>(strange);
    }

    private static void vectors(Context ctx) {
        String name = ctx.pathParam("name");
        if (!ConformanceVectors.names().contains(name)) {
            throw Replies.notFound("There is no file of vectors of that name.");
        }
        ctx.contentType("application/json").result(ConformanceVectors.file(name));
    }

    private static void run(Context ctx) {
        byte[] file = Sent.bytes(ctx);
        Sent.json(file).orThrow();
        ConformanceRun run = CostlyWork.ANSWERS.done(() -> ConformanceRun.onServer("the file", file));
        Replies.json(ctx, new Outcome(run.passed(), run.failures().size(), run.failures()));
    }

    private static void schema(Context ctx) {
        String format = FileSchema.formats().stream()
                .filter(each -> inAddresses(each).equals(ctx.pathParam("name")))
                .findFirst()
                .orElseThrow(() -> Replies.notFound("There is no schema of that name."));
        Replies.json(ctx, FileSchema.of(format));
    }

    private static List<String> schemas() {
        return FileSchema.formats().stream().map(TestingRoutes::inAddresses).toList();
    }

    private static String inAddresses(String format) {
        return format.replace('/', '-');
    }
}

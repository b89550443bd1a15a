package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.web.guard.Elapsed;
import uk.sharedservices.partnership.web.guard.JsonLimits;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.guard.RequestSize;

/** What was sent with a request, read as JSON within limits: a question is no more than a megabyte, and nothing in it is deep. */
final class Sent {

    private static final int DRAINED = RequestSize.MOST_BYTES;
    private static final int PIECE = 16 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

    private Sent() {}

    /**
     * Returns a query as the fields of a type.
     *
     * @param ctx  the request
     * @param type  the type
     * @param others  parameters that are none of its fields
     */
    static Checked<JsonNode> query(Context ctx, Class<?> type, List<String> others) {
        Map<String, Property> properties = ModelType.of(type).properties();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        List<Fault> faults = new ArrayList<>();
        ctx.queryParamMap().forEach((name, values) -> {
            Optional<Property> property = Optional.ofNullable(properties.get(name));
            if (property.filter(of -> of.form() == Property.Form.LIST).isPresent()) {
                values.forEach(value -> fields.withArray(name).add(value(value, property)));
            } else if (values.isEmpty()) {
                faults.add(new Fault("$." + name, "must be text in UTF-8", "cannot be read"));
            } else if (values.size() > 1) {
                faults.add(new Fault("$." + name, "must be given once", "was given " + values.size() + " times"));
            } else if (!others.contains(name)) {
                fields.set(name, value(values.get(0), property));
            }
        });
        return faults.isEmpty() ? Checked.clean(fields) : new Checked.Faulty<>(faults);
    }

    private static JsonNode value(String text, Optional<Property> property) {
        Class<?> type = property.<Class<?>>map(Property::content).orElse(String.class);
        boolean isNumber = type == Integer.class || type == int.class || type == Long.class || type == long.class;
        if (isNumber && WHOLE_NUMBER.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        boolean isTruth = type == Boolean.class || type == boolean.class;
        return isTruth && (text.equals("true") || text.equals("false"))
                ? JsonNodeFactory.instance.booleanNode(text.equals("true"))
                : JsonNodeFactory.instance.textNode(text);
    }

    /** Returns a body as JSON. */
    static Checked<JsonNode> json(Context ctx) {
        return json(bytes(ctx));
    }

    /** Returns bytes as JSON. */
    static Checked<JsonNode> json(byte[] body) {
        return JsonLimits.held(body, () -> PartnershipJson.tree(body, RequestSize.MOST_BYTES));
    }

    /** Returns a body that is an object. */
    static Checked<ObjectNode> object(Context ctx) {
        return json(ctx)
                .then(node -> node instanceof ObjectNode object
                        ? Checked.clean(object)
                        : Checked.faulty(new Fault("$", "must be an object", "is none")));
    }

    /** Returns the partnership file that an object holds, the faults within it at their places in the whole. */
    static Checked<Partnership> partnership(ObjectNode sent, String field) {
        Checked<Partnership> read = sent.has(field)
                ? PartnershipFile.read(sent.get(field))
                : Checked.faulty(new Fault("$", "must be given", "is missing"));
        return read instanceof Checked.Faulty<Partnership> faulty
                ? new Checked.Faulty<>(faulty.faults().stream()
                        .map(fault -> fault.within("$." + field))
                        .toList())
                : read;
    }

    /** Returns an object without one of its fields. */
    static ObjectNode without(ObjectNode sent, String field) {
        ObjectNode rest = sent.objectNode();
        rest.setAll(sent);
        rest.remove(field);
        return rest;
    }

    /** Returns the bytes of a body that is said to be JSON: another site's page cannot say so without leave. */
    static byte[] bytes(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.replaceFirst(";.*", "").strip().equals("application/json")) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Not JSON",
                    "What is sent must be JSON, and be said to be by the header Content-Type: application/json.");
        }
        try (InputStream in = ctx.bodyInputStream()) {
            byte[] body = read(in);
            if (body.length > RequestSize.MOST_BYTES) {
                // Read on for a while, so that the caller hears the answer before the connection closes.
                in.skip(DRAINED);
                throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "Too large", "What is sent must be at most 1 MB.");
            }
            return body;
        } catch (IOException cut) {
            throw Refusal.cutShort(cut);
        }
    }

    /** Who sends slowly is let go: a thread waits for each. */
    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[PIECE];
        Elapsed reading = Elapsed.fromNow();
        for (int count = in.read(some); count >= 0 && body.size() <= RequestSize.MOST_BYTES; count = in.read(some)) {
            body.write(some, 0, count);
            if (reading.isMoreThan(LONGEST)) {
                throw Refusal.tooSlow();
            }
        }
        return body.toByteArray();
    }
}

package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import uk.sharedservices.partnership.file.FileSchema;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.web.yours.field.Shape.Kind;
import uk.sharedservices.partnership.web.yours.field.Shape.Property;

/** Reads shapes from the schema of the partnership file. */
final class SchemaShapes {

    /** The shape of a whole file. */
    static final Shape FILE = read();

    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode definitions;
    private final Map<String, Shape> known = new HashMap<>();

    private SchemaShapes(JsonNode definitions) {
        this.definitions = definitions;
    }

    private static Shape read() {
        byte[] schema = FileSchema.of(PartnershipFile.FORMAT).getBytes(StandardCharsets.UTF_8);
        JsonNode tree = PartnershipJson.tree(schema, Integer.MAX_VALUE).orThrow();
        return new SchemaShapes(tree.path("$defs")).shape(tree, "");
    }

    private Shape shape(JsonNode schema, String type) {
        String reference = schema.path("$ref").asText();
        if (reference.startsWith(DEFINITIONS)) {
            String name = reference.substring(DEFINITIONS.length());
            Shape before = known.get(name);
            Shape shape = before != null ? before : shape(definitions.path(name), name);
            known.put(name, shape);
            return shape;
        }
        Optional<Shape> items = schema.has("items") ? Optional.of(shape(schema.path("items"), "")) : Optional.empty();
        return new Shape(
                kind(schema),
                type,
                Words.rule(schema.path("description").asText()),
                properties(schema),
                items,
                texts(schema.path("enum")));
    }

    private Map<String, Property> properties(JsonNode schema) {
        List<String> required = texts(schema.path("required"));
        Map<String, Property> properties = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> properties.put(
                        property.getKey(),
                        new Property(
                                property.getValue().path("description").asText(),
                                required.contains(property.getKey()),
                                shape(property.getValue(), ""))));
        return properties;
    }

    private static Kind kind(JsonNode schema) {
        if (schema.has("const")) {
            return Kind.FIXED;
        }
        if (schema.has("enum")) {
            return Kind.CHOICE;
        }
        return switch (schema.path("type").asText()) {
            case "object" -> Kind.OBJECT;
            case "array" -> Kind.LIST;
            case "boolean" -> Kind.TRUTH;
            case "integer" -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

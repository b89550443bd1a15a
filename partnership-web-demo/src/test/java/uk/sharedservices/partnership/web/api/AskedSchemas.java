package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/** Writes the schemas of what is asked from the same description of the model's types by which it is read. */
final class AskedSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions;

    AskedSchemas(Map<String, ObjectNode> definitions) {
        this.definitions = definitions;
    }

    /** Returns the schema of a body. */
    ObjectNode of(Route.Body body) {
        ObjectNode reference = of(body.fields());
        if (!body.withPartnership()) {
            return reference;
        }
        String name = reference.path("$ref").asText().replaceFirst(".*/", "");
        ObjectNode asked = Objects.requireNonNull(definitions.get(name)).deepCopy();
        asked.withObjectProperty("properties").set("partnership", AnswerSchemas.reference("PartnershipFile"));
        return asked;
    }

    /** Returns the schema of a value of a type. */
    ObjectNode of(Class<?> type) {
        if (type == Partnership.class) {
            return AnswerSchemas.reference("PartnershipFile");
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return NODES.objectNode().put("type", "object");
        }
        if (!ModelType.isObject(type)) {
            return leaf(type);
        }
        String name = (type.getEnclosingClass() == null
                        ? ""
                        : type.getEnclosingClass().getSimpleName()) + type.getSimpleName() + "Asked";
        name = name.replace("AskedAsked", "Asked");
        if (!definitions.containsKey(name)) {
            ObjectNode object = NODES.objectNode().put("type", "object");
            definitions.put(name, object);
            fields(type, object);
        }
        return AnswerSchemas.reference(name);
    }

    private void fields(Class<?> type, ObjectNode object) {
        ObjectNode properties = object.putObject("properties");
        object.put("additionalProperties", false);
        ModelType.of(type).properties().values().forEach(property -> {
            ObjectNode content = of(property.content());
            properties.set(
                    property.name(),
                    property.form() == Property.Form.LIST
                            ? NODES.objectNode().put("type", "array").set("items", content)
                            : content);
            if (property.form() == Property.Form.REQUIRED) {
                object.withArray("required").add(property.name());
            }
        });
    }

    private static ObjectNode leaf(Class<?> type) {
        ObjectNode leaf = NODES.objectNode();
        if (type == boolean.class || type == Boolean.class) {
            return leaf.put("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return leaf.put("type", "integer");
        }
        leaf.put("type", "string");
        if (type == LocalDate.class) {
            return leaf.put("format", "date");
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(each -> PartnershipJson.mapper().convertValue(each, String.class))
                    .forEach(leaf.putArray("enum")::add);
        }
        return leaf;
    }
}

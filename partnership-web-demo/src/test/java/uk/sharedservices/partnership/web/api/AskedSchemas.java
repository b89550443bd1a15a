package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/** Writes the schemas of what is asked from the same description of the model's types by which it is read. */
final class AskedSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What stands for a type whose values are text of a form. */
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "2022-11-23",
            LocalTime.class, "16:30",
            FinancialYear.class, "2022/23",
            CouncilCode.class, "E08000008",
            AgreementId.class, "shared-director-of-education",
            Percent.class, "2.5",
            Pounds.class, "1000000");

    private final Map<String, ObjectNode> definitions;
    private final Comments comments = new Comments();

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
        asked.withObjectProperty("properties")
                .set(
                        "partnership",
                        AnswerSchemas.reference("PartnershipFile")
                                .put(
                                        "description",
                                        "A partnership of the caller's own, asked instead of one by name."));
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
        String name = (AnswerSchemas.simple(type) + "Asked").replace("AskedAsked", "Asked");
        if (!definitions.containsKey(name)) {
            ObjectNode object = NODES.objectNode().put("type", "object").put("description", comments.of(type));
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
            ObjectNode field = property.form() == Property.Form.LIST
                    ? NODES.objectNode().put("type", "array").set("items", content)
                    : content;
            properties.set(property.name(), field.put("description", describe(property)));
            if (property.form() == Property.Form.REQUIRED) {
                object.withArray("required").add(property.name());
            }
        });
    }

    /** Returns what the javadoc says of a field of what is asked. */
    String describe(Property property) {
        return comments.of(property);
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
        if (EXAMPLES.containsKey(type)) {
            leaf.putArray("examples").add(EXAMPLES.get(type));
        }
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

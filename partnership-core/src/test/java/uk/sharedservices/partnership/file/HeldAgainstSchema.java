package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a validator of another's making says of JSON, held against a schema that is published. */
final class HeldAgainstSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private HeldAgainstSchema(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    /** Holds files of a format against its schema. */
    static HeldAgainstSchema of(String format) {
        return new HeldAgainstSchema(tree(FileSchema.of(format)));
    }

    /** Holds values against one of the definitions of a schema. */
    static HeldAgainstSchema definition(String format, String name) {
        ObjectNode schema = (ObjectNode) tree(FileSchema.of(format));
        ObjectNode definition = schema.objectNode().put("$ref", "#/$defs/" + name);
        definition.set("$defs", schema.get("$defs"));
        return new HeldAgainstSchema(definition);
    }

    /** Returns what is wrong, formats such as that of a day included. */
    List<Error> errors(JsonNode tree) {
        return errors(tree, true);
    }

    /** Returns what is wrong, formats included or taken for remarks, as the standard leaves open. */
    List<Error> errors(JsonNode tree, boolean formats) {
        return schema.validate(
                tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(formats)));
    }

    static JsonNode tree(String json) {
        return tree(json.getBytes(UTF_8));
    }

    static JsonNode tree(byte[] json) {
        return PartnershipJson.tree(json, PartnershipFile.MOST_BYTES).orThrow();
    }
}

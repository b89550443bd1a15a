package uk.sharedservices.partnership.file;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.shape.Property.Form;
import uk.sharedservices.partnership.validation.Constraints;

/**
 * Writes the JSON Schema of a file format from the types of the model. Which fields a type has, which of them must be there
 * and which are lists is what {@link ModelType} says, and so the schema and the reader go by one description; constraints
 * are read off the same annotations, and what a field is for off its javadoc.
 */
final class SchemaOfTheModel {

    /** The order in which a schema's keywords are written. */
    private static final List<String> KEYWORDS = List.of(
            "$schema",
            "$id",
            "title",
            "description",
            "$ref",
            "type",
            "const",
            "enum",
            "format",
            "pattern",
            "allOf",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "$defs");

    private final DescribedFormat format;
    private final ModelComments comments = ModelComments.ofTheCore();

    private SchemaOfTheModel(DescribedFormat format) {
        this.format = format;
    }

    /** Returns the schema of a format as text. The same types give the same text. */
    static String of(DescribedFormat format) {
        return new SchemaOfTheModel(format).text();
    }

    private String text() {
        ObjectNode generated = new SchemaGenerator(config()).generateSchema(format.root());
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.setAll(generated);
        schema.put("$id", format.id());
        schema.put("title", format.title());
        schema.put("description", describe(format.root()) + " " + format.rest());
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("format").put("description", "What the file is.").put("const", format.format());
        properties.setAll((ObjectNode) generated.required("properties"));
        schema.putArray("required").add("format").addAll(generated.withArray("required"));
        ObjectNode definitions = schema.putObject("$defs");
        generated.required("$defs").properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(definition -> definitions.set(definition.getKey(), definition.getValue()));
        return PartnershipJson.write(ordered(schema));
    }

    private SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12,
                        new OptionPreset(
                                Option.GETTER_METHODS,
                                Option.SCHEMA_VERSION_INDICATOR,
                                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.PLAIN_DEFINITION_KEYS,
                                Option.ALLOF_CLEANUP_AT_THE_END))
                .with(new ConstraintsOfTheModel());
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(
                        (key, context) -> WrittenForms.name(key.getType().getErasedType()))
                .withPropertySorter(Comparator.comparingInt(SchemaOfTheModel::place))
                .withCustomDefinitionProvider(SchemaOfTheModel::leaf)
                .withDescriptionResolver(scope -> describe(scope.getType().getErasedType()));
        config.forMethods()
                .withIgnoreCheck(method -> property(method).isEmpty())
                .withPropertyNameOverrideResolver(
                        method -> method.getRawMember().getName())
                .withTargetTypeOverridesResolver(SchemaOfTheModel::content)
                .withRequiredCheck(SchemaOfTheModel::isRequired)
                .withDescriptionResolver(this::describe);
        return config.build();
    }

    private static Optional<Property> property(MethodScope method) {
        return Optional.ofNullable(
                owner(method).properties().get(method.getRawMember().getName()));
    }

    private static ModelType owner(MemberScope<?, ?> member) {
        return ModelType.of(member.getDeclarationDetails().getSchemaTargetType().getErasedType());
    }

    /** Returns the place of a field among those of its type, in the order in which files are written. */
    private static int place(MemberScope<?, ?> member) {
        return new ArrayList<>(owner(member).properties().keySet())
                .indexOf(member.getRawMember().getName());
    }

    /** A list must be there too if the reader refuses it empty. */
    private static boolean isRequired(MethodScope method) {
        Property property = property(method).orElseThrow();
        return property.form() == Form.REQUIRED
                || (property.form() == Form.LIST && !broken(method, List.of()).isEmpty());
    }

    /** Returns what stands at a field: what an optional holds, and for text that must say something a type of its own. */
    private static @Nullable List<ResolvedType> content(MethodScope method) {
        Property property = property(method).orElseThrow();
        if (property.form() == Form.LIST && !method.isFakeContainerItemScope()) {
            return null;
        }
        boolean mustSaySomething = property.content() == String.class
                && !broken(method, as(property.form(), " ")).equals(broken(method, as(property.form(), "a")));
        return List.of(method.getContext().resolve(mustSaySomething ? WrittenForms.Text.class : property.content()));
    }

    private static Object as(Form form, String text) {
        return switch (form) {
            case REQUIRED -> text;
            case OPTIONAL -> Optional.of(text);
            case LIST -> List.of(text);
        };
    }

    private static List<String> broken(MethodScope method, Object value) {
        return Constraints.on(owner(method).type(), method.getRawMember().getName())
                .brokenBy(value);
    }

    private static @Nullable CustomDefinition leaf(ResolvedType type, SchemaGenerationContext context) {
        Class<?> leaf = type.getErasedType();
        if (leaf == List.class || ModelType.isObject(leaf) || WrittenForms.isPlain(leaf)) {
            return null;
        }
        return new CustomDefinition(
                WrittenForms.of(leaf),
                CustomDefinition.DefinitionType.ALWAYS_REF,
                CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private @Nullable String describe(Class<?> type) {
        StringJoiner words = new StringJoiner(" ").setEmptyValue("");
        comments.of(type).ifPresent(words::add);
        if (ModelType.isObject(type)) {
            List<Property> key = ModelType.of(type).key();
            if (key.size() > 1) {
                words.add("No two entries of a file have the same "
                        + key.stream().map(Property::name).collect(Collectors.joining(", ")) + ".");
            }
        } else if (type != List.class && !type.isEnum() && !WrittenForms.isPlain(type)) {
            words.add((words.length() == 0 ? "M" : "It m")
                    + WrittenForms.mustHold(type).substring(1) + ".");
        }
        return words.length() == 0 ? null : words.toString();
    }

    private @Nullable String describe(MethodScope method) {
        if (method.isFakeContainerItemScope()) {
            return null;
        }
        Property property = property(method).orElseThrow();
        StringJoiner words = new StringJoiner(" ");
        comments.of(method.getRawMember()).ifPresent(words::add);
        if (property.isReference() && format.listsWhatItRefersTo()) {
            boolean listsIt = property.isKey() && owner(method).key().size() == 1;
            words.add(
                    listsIt
                            ? "No other entry of the file has it."
                            : (property.form() == Form.LIST ? "Each must be " : "Must be ")
                                    + property.content()
                                            .getAnnotation(Identifies.class)
                                            .value()
                                    + " that the file lists.");
        }
        return words.length() == 0 ? null : words.toString();
    }

    /** Returns a schema with its keywords in one order, and those of the schemas within it. */
    private static JsonNode ordered(JsonNode schema) {
        if (!(schema instanceof ObjectNode keywords)) {
            return schema;
        }
        ObjectNode ordered = keywords.objectNode();
        keywords.properties().stream()
                .sorted(Comparator.comparingInt(keyword -> KEYWORDS.indexOf(keyword.getKey())))
                .forEach(keyword -> ordered.set(
                        keyword.getKey(),
                        switch (keyword.getKey()) {
                            case "properties", "$defs" -> each(keyword.getValue());
                            default -> ordered(keyword.getValue());
                        }));
        return ordered;
    }

    private static JsonNode each(JsonNode schemas) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        schemas.properties().forEach(schema -> ordered.set(schema.getKey(), ordered(schema.getValue())));
        return ordered;
    }
}

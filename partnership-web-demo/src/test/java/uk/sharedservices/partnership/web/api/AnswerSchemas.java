package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.Converter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipJson;

/**
 * Writes the schemas of answers from their types, by what the library's own mapper knows of how they are written. What is empty
 * is left out of answers, and so only what cannot be empty is required.
 */
final class AnswerSchemas {

    private static final JsonMapper MAPPER = PartnershipJson.mapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> names = new HashMap<>();

    /** The schemas of the types that have a name, met so far. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** Returns the schema of a type, a reference where it has a name. */
    ObjectNode of(Type type) {
        return of(MAPPER.constructType(type));
    }

    private ObjectNode of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Partnership.class) {
            return reference("PartnershipFile");
        }
        if (type.isReferenceType()) {
            return of(type.getReferencedType());
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return object("array").set("items", content(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return object("object").set("additionalProperties", of(type.getContentType()));
        }
        return leaf(raw).orElseGet(() -> named(type));
    }

    /** Within a list nothing is left out: what is empty is null. */
    private ObjectNode content(JavaType type) {
        if (!type.isReferenceType()) {
            return of(type);
        }
        ObjectNode orNull = NODES.objectNode();
        orNull.putArray("anyOf").add(of(type)).addObject().put("type", "null");
        return orNull;
    }

    private static Optional<ObjectNode> leaf(Class<?> raw) {
        if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
            return Optional.of(NODES.objectNode());
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of(object("boolean"));
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return Optional.of(object("integer"));
        }
        if (raw == double.class || raw == Double.class) {
            return Optional.of(object("number"));
        }
        if (raw == LocalDate.class) {
            return Optional.of(object("string").put("format", "date"));
        }
        if (raw == String.class || raw == BigDecimal.class || raw == Instant.class) {
            return Optional.of(object("string"));
        }
        return raw.getName().startsWith("java.") ? Optional.of(object("string")) : Optional.empty();
    }

    private ObjectNode named(JavaType type) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, written(type));
        }
        return reference(name);
    }

    private ObjectNode written(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Money.class) {
            ObjectNode money = object("object");
            money.putObject("properties")
                    .<ObjectNode>set("amount", object("string"))
                    .set("currency", object("string"));
            money.putArray("required").add("amount").add("currency");
            return money;
        }
        BeanDescription bean = MAPPER.getSerializationConfig().introspect(type);
        AnnotatedMember value = bean.findJsonValueAccessor();
        if (value != null) {
            return of(value.getType());
        }
        if (raw.isEnum()) {
            ObjectNode constants = object("string");
            Arrays.stream(raw.getEnumConstants())
                    .map(each -> MAPPER.convertValue(each, String.class))
                    .forEach(constants.putArray("enum")::add);
            return constants;
        }
        JsonSerialize as = raw.getAnnotation(JsonSerialize.class);
        if (as != null && as.as() != Void.class) {
            return written(MAPPER.constructType(as.as()));
        }
        JsonTypeInfo kinds = raw.getAnnotation(JsonTypeInfo.class);
        if (kinds != null && raw.isInterface()) {
            ObjectNode sum = NODES.objectNode();
            subtypes(type).forEach(subtype -> sum.withArray("oneOf").add(written(subtype)));
            return sum;
        }
        if (raw.isSealed() && raw.isInterface()) {
            ObjectNode sum = NODES.objectNode();
            subtypes(type).forEach(subtype -> sum.withArray("anyOf").add(of(subtype)));
            return sum;
        }
        return tagged(bean(bean), type);
    }

    /** Says which kind of a sum an object is, as every one of them does wherever it stands. */
    private static ObjectNode tagged(ObjectNode object, JavaType type) {
        for (Class<?> sum : type.getRawClass().getInterfaces()) {
            JsonTypeInfo kinds = sum.getAnnotation(JsonTypeInfo.class);
            if (kinds != null) {
                object.withObjectProperty("properties")
                        .putObject(kinds.property())
                        .put("const", tag(sum, type));
                object.withArray("required").add(kinds.property());
            }
        }
        return object;
    }

    private static List<JavaType> subtypes(JavaType type) {
        return Arrays.stream(type.getRawClass().getPermittedSubclasses())
                .<JavaType>map(subclass -> MAPPER.getTypeFactory().constructSpecializedType(type, subclass))
                .toList();
    }

    private static String tag(Class<?> sum, JavaType subtype) {
        JsonTypeName name = subtype.getRawClass().getAnnotation(JsonTypeName.class);
        if (name != null) {
            return name.value();
        }
        return Arrays.stream(sum.getAnnotation(JsonSubTypes.class).value())
                .filter(each -> each.value() == subtype.getRawClass())
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode bean(BeanDescription bean) {
        ObjectNode object = object("object");
        ObjectNode properties = object.putObject("properties");
        List<String> required = new ArrayList<>();
        for (BeanPropertyDefinition property : bean.findProperties()) {
            AnnotatedMember accessor = property.getAccessor();
            if (accessor == null || !property.couldSerialize()) {
                continue;
            }
            if (MAPPER.getSerializationConfig().getAnnotationIntrospector().findUnwrappingNameTransformer(accessor)
                    != null) {
                of(accessor.getType());
                ObjectNode unwrapped = Objects.requireNonNull(definitions.get(name(accessor.getType())));
                properties.setAll((ObjectNode) unwrapped.required("properties"));
                unwrapped.path("required").forEach(name -> required.add(name.asText()));
                continue;
            }
            JavaType type = writtenAs(accessor);
            properties.set(property.getName(), of(type));
            if (isAlwaysThere(type)) {
                required.add(property.getName());
            }
        }
        if (!bean.getType().isAbstract()) { // what is said of several types may have the fields of each
            object.put("additionalProperties", false);
        }
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        return object;
    }

    /** The type that a field is written as, which its converter says if it has one. */
    private static JavaType writtenAs(AnnotatedMember accessor) {
        JsonSerialize as = accessor.getAnnotation(JsonSerialize.class);
        return as == null || as.converter() == Converter.None.class
                ? accessor.getType()
                : MAPPER.getTypeFactory().findTypeParameters(MAPPER.constructType(as.converter()), Converter.class)[1];
    }

    /** What may be empty is left out when it is: an optional, a list, a map, a text. */
    private static boolean isAlwaysThere(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isReferenceType()
                || type.isContainerType()
                || raw == String.class
                || JsonNode.class.isAssignableFrom(raw)) {
            return false;
        }
        AnnotatedMember value = leaf(raw).isPresent() || raw.isEnum()
                ? null
                : MAPPER.getSerializationConfig().introspect(type).findJsonValueAccessor();
        return value == null || value.getType().getRawClass() == String.class || isAlwaysThere(value.getType());
    }

    /** Returns the name of a type; where two have the same, the second says its package too. */
    private String name(JavaType type) {
        Class<?> raw = type.getRawClass();
        String simple = simple(raw);
        boolean isTaken = !names.computeIfAbsent(simple, any -> raw).equals(raw);
        String inPackage = raw.getPackageName().replaceFirst(".*\\.", "");
        StringBuilder name = new StringBuilder(
                isTaken
                        ? inPackage.substring(0, 1).toUpperCase(Locale.ROOT) + inPackage.substring(1) + simple
                        : simple);
        for (int index = 0; index < type.containedTypeCount(); index++) {
            name.append(index == 0 ? "Of" : "And").append(name(type.containedType(index)));
        }
        return name.toString();
    }

    /** The name of a type, after that of the type it is told within; what is told of a route goes without. */
    static String simple(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean isOfARoute = outer == null || outer.getSimpleName().endsWith("Routes");
        return (isOfARoute ? "" : simple(outer)) + type.getSimpleName();
    }

    static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode object(String type) {
        return NODES.objectNode().put("type", type);
    }
}

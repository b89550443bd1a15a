package uk.sharedservices.partnership.shape;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a type of the model, as a file holds them.
 *
 * @param type  a record, or the interface of an immutable
 * @param properties  its fields by name, in the order in which files are written
 * @param key  those of its fields by which entries of the type are told apart; none if there is no key
 * @param linking  those of its fields that refer to something listed, or hold objects that may
 */
public record ModelType(Class<?> type, Map<String, Property> properties, List<Property> key, List<Property> linking) {

    private static final Map<Class<?>, ModelType> KNOWN = new ConcurrentHashMap<>();

    /** Returns whether values of the type are JSON objects with fields of their own. */
    public static boolean isObject(Class<?> type) {
        return type.isRecord() ? !OfText.isWritten(type) : type.isAnnotationPresent(JsonDeserialize.class);
    }

    /** Returns the fields of a record or of an immutable's interface. */
    public static ModelType of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, ModelType::inspect);
    }

    /**
     * Returns what an entry of the type is called within a list: its key, or its place where it has none.
     *
     * @param entry  the entry
     * @param index  its place, from nought
     */
    public String nameOf(Object entry, int index) {
        return key().isEmpty()
                ? String.valueOf(index)
                : key().stream()
                        .map(part -> part.valuesOf(entry).get(0).toString())
                        .collect(Collectors.joining(", "));
    }

    private static ModelType inspect(Class<?> type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        fields(type).forEach(property -> properties.put(property.name(), property));
        return new ModelType(
                type,
                properties,
                properties.values().stream().filter(Property::isKey).toList(),
                properties.values().stream()
                        .filter(property ->
                                property.isReference() || (property.isObject() && mayLink(property.content())))
                        .toList());
    }

    /** Whether objects of a type refer to something listed, or are listed, or hold objects that may. */
    private static boolean mayLink(Class<?> type) {
        return mayLink(type, new HashSet<>());
    }

    private static boolean mayLink(Class<?> type, Set<Class<?>> seen) {
        return seen.add(type)
                && fields(type)
                        .anyMatch(property -> property.isKey()
                                || property.isReference()
                                || (property.isObject() && mayLink(property.content(), seen)));
    }

    private static Stream<Property> fields(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(component -> Property.of(component.getAccessor()));
        }
        List<String> order = Optional.ofNullable(type.getAnnotation(JsonPropertyOrder.class))
                .map(written -> List.of(written.value()))
                .orElse(List.of());
        // An immutable's fields are its abstract accessors; what has a body is derived and not in the file.
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing((Method method) -> place(order, method)) // reflection promises none
                        .thenComparing(Method::getName))
                .map(Property::of);
    }

    private static int place(List<String> order, Method method) {
        int place = order.indexOf(method.getName());
        return place < 0 ? order.size() : place;
    }
}

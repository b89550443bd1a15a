package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fields that a type of the model has in JSON.
 *
 * @param type  a record, or the interface of an immutable
 * @param properties  its fields by name
 */
record ModelType(Class<?> type, Map<String, Property> properties) {

    private static final Map<Class<?>, ModelType> KNOWN = new ConcurrentHashMap<>();

    /**
     * A field.
     *
     * @param name  its name
     * @param content  the type of its value, or of what an optional or a list holds
     * @param form  whether it must be there, may be there, or is a list
     */
    record Property(String name, Class<?> content, Form form) {}

    /** The forms a field takes. */
    enum Form {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    /** Returns whether values of the type are JSON objects with fields of their own. */
    static boolean isObject(Class<?> type) {
        return type.isRecord() ? !isText(type) : type.isAnnotationPresent(JsonDeserialize.class);
    }

    static ModelType of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, ModelType::inspect);
    }

    private static ModelType inspect(Class<?> type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), property(component.getName(), component.getGenericType()));
            }
        } else {
            // An immutable's fields are its abstract accessors; what has a body is derived and not in the file.
            Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                    .sorted(Comparator.comparing(Method::getName)) // reflection promises no order
                    .forEach(method -> properties.put(method.getName(), property(method)));
        }
        return new ModelType(type, properties);
    }

    private static Property property(Method accessor) {
        return property(accessor.getName(), accessor.getGenericReturnType());
    }

    private static Property property(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Class<?> content = (Class<?>) generic.getActualTypeArguments()[0];
            if (raw == Optional.class) {
                return new Property(name, content, Form.OPTIONAL);
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return new Property(name, content, Form.LIST);
            }
        }
        if (type instanceof Class<?> plain) {
            return new Property(name, plain, Form.REQUIRED);
        }
        throw new IllegalStateException(
                "a field of a file must be plain, optional or a list, but " + name + " is " + type);
    }

    /** A record written as one text, such as a council code, has a creator that takes it. */
    private static boolean isText(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(creator -> creator.isAnnotationPresent(JsonCreator.class)
                        && creator.getParameterCount() == 1
                        && creator.getParameterTypes()[0] == String.class);
    }
}

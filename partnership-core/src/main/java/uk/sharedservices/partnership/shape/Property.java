package uk.sharedservices.partnership.shape;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A field of a type of the model.
 *
 * @param name  its name
 * @param content  the type of its value, or of what an optional or a list holds
 * @param form  whether it must be there, may be there, or is a list
 * @param accessor  what returns its value
 * @param reader  the accessor, ready to be called
 * @param isKey  whether it is part of the key by which entries are told apart
 * @param isReference  whether its values name something that a file lists
 * @param isObject  whether its values are objects with fields of their own
 */
public record Property(
        String name,
        Class<?> content,
        Form form,
        Method accessor,
        UnaryOperator<Object> reader,
        boolean isKey,
        boolean isReference,
        boolean isObject) {

    /** The forms a field takes. */
    public enum Form {
        /** It must be there. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL,
        /** It holds any number, none if left out. */
        LIST
    }

    static Property of(Method accessor) {
        String name = accessor.getName();
        Type type = accessor.getGenericReturnType();
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Class<?> content = (Class<?>) generic.getActualTypeArguments()[0];
            if (raw == Optional.class) {
                return of(name, content, Form.OPTIONAL, accessor);
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return of(name, content, Form.LIST, accessor);
            }
        }
        if (type instanceof Class<?> plain) {
            return of(name, plain, Form.REQUIRED, accessor);
        }
        throw new IllegalStateException(
                "a field of a file must be plain, optional or a list, but " + name + " is " + type);
    }

    private static Property of(String name, Class<?> content, Form form, Method accessor) {
        return new Property(
                name,
                content,
                form,
                accessor,
                Handle.ofOne(accessor),
                accessor.isAnnotationPresent(Key.class),
                content.isAnnotationPresent(Identifies.class),
                ModelType.isObject(content));
    }

    /** Returns what an object of the model holds in the field: none, one, or the entries of a list. */
    public List<?> valuesOf(Object owner) {
        Object value = reader.apply(owner);
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? List.of(optional.get()) : List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}

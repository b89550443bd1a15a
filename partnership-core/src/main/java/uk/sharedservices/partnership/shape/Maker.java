package uk.sharedservices.partnership.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.shape.Property.Form;

/** Makes values of a type of the model from the values of its fields, in the order of {@link ModelType#properties()}. */
public final class Maker {

    private final Optional<Handle> constructor;
    private final List<Handle> steps;

    private Maker(Optional<Handle> constructor, List<Handle> steps) {
        this.constructor = constructor;
        this.steps = steps;
    }

    /** Returns what makes values of a type. */
    public static Maker of(ModelType type) {
        return type.type().isRecord() ? ofRecord(type.type()) : ofImmutable(type);
    }

    private static Maker ofRecord(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            return new Maker(Optional.of(Handle.of(canonical)), List.of());
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("a record must have its constructor, but " + type + " has not", none);
        }
    }

    private static Maker ofImmutable(ModelType type) {
        Method builder = method(type.type(), "builder");
        List<Handle> steps = new ArrayList<>();
        steps.add(Handle.of(builder));
        type.properties().values().stream()
                .map(property -> Handle.of(method(builder.getReturnType(), property.name(), taken(property))))
                .forEach(steps::add);
        steps.add(Handle.of(method(builder.getReturnType(), "build")));
        return new Maker(Optional.empty(), List.copyOf(steps));
    }

    private static Class<?> taken(Property property) {
        return property.form() == Form.LIST
                ? Iterable.class
                : property.accessor().getReturnType();
    }

    private static Method method(Class<?> of, String name, Class<?>... parameters) {
        try {
            return of.getMethod(name, parameters);
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("an immutable must have a builder with all of its fields", none);
        }
    }

    /**
     * Makes a value. It throws what the type's own checks throw.
     *
     * @param values  the values of its fields: an optional where one may be left out, a list where there may be several
     */
    public Object make(@Nullable Object... values) {
        if (constructor.isPresent()) {
            return constructor.get().call(values);
        }
        Object builder = steps.get(0).call();
        for (int index = 0; index < values.length; index++) {
            if (!isNothing(values[index])) {
                steps.get(index + 1).call(builder, values[index]);
            }
        }
        return steps.get(values.length + 1).call(builder);
    }

    /** A builder holds nothing until it is told. */
    private static boolean isNothing(@Nullable Object value) {
        return value == Optional.empty() || (value instanceof List<?> list && list.isEmpty());
    }
}

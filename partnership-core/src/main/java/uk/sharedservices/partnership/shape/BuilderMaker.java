package uk.sharedservices.partnership.shape;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.shape.Property.Form;

/** Makes immutables through their builders. */
record BuilderMaker(Supplier<Object> builder, List<BinaryOperator<Object>> fields, UnaryOperator<Object> build)
        implements Maker {

    static BuilderMaker of(ModelType type) {
        Method builder = method(type.type(), "builder");
        return new BuilderMaker(
                Handle.ofNothing(builder),
                type.properties().values().stream()
                        .map(property ->
                                Handle.ofTwo(method(builder.getReturnType(), property.name(), taken(property))))
                        .toList(),
                Handle.ofOne(method(builder.getReturnType(), "build")));
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

    @Override
    public Object make(@Nullable Object... values) {
        Object made = builder.get();
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value != null && !isNothing(value)) {
                made = fields.get(index).apply(made, value);
            }
        }
        return build.apply(made);
    }

    /** A builder holds nothing until it is told: this spares most of its calls. */
    private static boolean isNothing(Object value) {
        return value == Optional.empty() || value == NOTHING_LISTED;
    }
}

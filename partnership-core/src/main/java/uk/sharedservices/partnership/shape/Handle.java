package uk.sharedservices.partnership.shape;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Calls a constructor or method of the model. Reading a file calls one for every field, and a call by reflection costs several
 * times as much as one of a method reference; but to make the reference costs as much as hundreds of calls, and most are called a
 * few times. So the first calls go by reflection. Hidden types are reached, for the model is one module.
 */
final class Handle {

    private static final int FEW = 32;

    private final Executable called;
    private final Class<?> type;
    private final String method;
    private final MethodType erased;

    /** Counted without a lock: two threads that count as one make the reference a call later, or twice. */
    private int calls;

    private @Nullable Object lambda;

    private Handle(Executable called, Class<?> type, String method, int arguments) {
        this.called = called;
        this.type = type;
        this.method = method;
        this.erased = MethodType.genericMethodType(arguments);
        called.setAccessible(true);
    }

    /** Returns a method that takes nothing. */
    @SuppressWarnings("unchecked")
    static Supplier<Object> ofNothing(Executable called) {
        Handle handle = new Handle(called, Supplier.class, "get", 0);
        return () -> handle.isFew() ? handle.reflect() : ((Supplier<Object>) handle.lambda()).get();
    }

    /** Returns a method of an object, or a constructor or static method of one value. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<Object> ofOne(Executable called) {
        Handle handle = new Handle(called, UnaryOperator.class, "apply", 1);
        return of -> handle.isFew() ? handle.reflect(of) : ((UnaryOperator<Object>) handle.lambda()).apply(of);
    }

    /** Returns a method of an object that takes one value. */
    @SuppressWarnings("unchecked")
    static BinaryOperator<Object> ofTwo(Executable called) {
        Handle handle = new Handle(called, BinaryOperator.class, "apply", 2);
        return (of, value) -> handle.isFew()
                ? handle.reflect(of, value)
                : ((BinaryOperator<Object>) handle.lambda()).apply(of, value);
    }

    private boolean isFew() {
        return calls < FEW && calls++ < FEW;
    }

    private Object reflect(Object... values) {
        try {
            if (called instanceof Constructor<?> constructor) {
                return constructor.newInstance(values);
            }
            return Modifier.isStatic(called.getModifiers())
                    ? ((Method) called).invoke(null, values)
                    : ((Method) called).invoke(values[0], Arrays.copyOfRange(values, 1, values.length));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (thrown.getCause() instanceof Error own) {
                throw own;
            }
            throw new IllegalStateException("the model must throw nothing that is checked", thrown);
        } catch (ReflectiveOperationException closed) {
            throw closed(closed);
        }
    }

    private Object lambda() {
        Object known = lambda;
        if (known == null) {
            known = makeLambda();
            lambda = known;
        }
        return known;
    }

    private Object makeLambda() {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(called.getDeclaringClass(), MethodHandles.lookup());
            MethodHandle target = called instanceof Constructor<?> constructor
                    ? lookup.unreflectConstructor(constructor)
                    : lookup.unreflect((Method) called);
            MethodType taken = target.type().wrap();
            return LambdaMetafactory.metafactory(lookup, method, MethodType.methodType(type), erased, target, taken)
                    .getTarget()
                    .invoke();
        } catch (IllegalAccessException | LambdaConversionException closed) {
            throw closed(closed);
        } catch (Throwable none) {
            throw new IllegalStateException("making a lambda of " + called + " must throw nothing", none);
        }
    }

    private IllegalStateException closed(Exception closed) {
        return new IllegalStateException("the model must be open to its reader, but " + called + " is not", closed);
    }
}

package uk.sharedservices.partnership.shape;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes of a constructor or method of the model what the compiler makes of a method reference. Reading a file calls one for
 * every field, and each call by reflection costs several times as much. Hidden types are reached, for the model is one module.
 */
final class Handle {

    private Handle() {}

    /** Returns a method that takes nothing. */
    @SuppressWarnings("unchecked")
    static Supplier<Object> ofNothing(Executable called) {
        return lambda(Supplier.class, "get", MethodType.genericMethodType(0), called);
    }

    /** Returns a method of an object, or a constructor or static method of one value. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<Object> ofOne(Executable called) {
        return lambda(UnaryOperator.class, "apply", MethodType.genericMethodType(1), called);
    }

    /** Returns a method of an object that takes one value. */
    @SuppressWarnings("unchecked")
    static BinaryOperator<Object> ofTwo(Executable called) {
        return lambda(BinaryOperator.class, "apply", MethodType.genericMethodType(2), called);
    }

    private static <F> F lambda(Class<F> type, String method, MethodType erased, Executable called) {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(called.getDeclaringClass(), MethodHandles.lookup());
            MethodHandle target = called instanceof Constructor<?> constructor
                    ? lookup.unreflectConstructor(constructor)
                    : lookup.unreflect((Method) called);
            MethodType taken = target.type().wrap();
            return type.cast(
                    LambdaMetafactory.metafactory(lookup, method, MethodType.methodType(type), erased, target, taken)
                            .getTarget()
                            .invoke());
        } catch (IllegalAccessException | LambdaConversionException closed) {
            throw new IllegalStateException("the model must be open to its reader, but " + called + " is not", closed);
        } catch (Throwable none) {
            throw new IllegalStateException("making a lambda of " + called + " must throw nothing", none);
        }
    }
}

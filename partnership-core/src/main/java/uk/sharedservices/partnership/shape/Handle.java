package uk.sharedservices.partnership.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** A constructor or method of the model, ready to be called. */
public final class Handle {

    private final Executable called;

    private Handle(Executable called) {
        this.called = called;
    }

    static Handle of(Executable called) {
        called.setAccessible(
                true); // the model's types may be hidden in their packages; and it saves a look at each call
        return new Handle(called);
    }

    /** Calls it and throws what it throws; a method of an object takes the object first. */
    public Object call(@Nullable Object... arguments) {
        try {
            if (called instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            Method method = (Method) called;
            if (Modifier.isStatic(method.getModifiers())) {
                return method.invoke(null, arguments);
            }
            return arguments.length == 1 ? method.invoke(arguments[0]) : method.invoke(arguments[0], arguments[1]);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("the model must throw no checked exception", thrown);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("the model must be open to its reader, but " + called + " is not", closed);
        }
    }
}

package uk.sharedservices.partnership.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes records, of which a file has few beside immutables. */
record RecordMaker(Constructor<?> canonical) implements Maker {

    static RecordMaker of(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true); // the model's types may be hidden in their packages
            return new RecordMaker(canonical);
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("a record must have its constructor, but " + type + " has not", none);
        }
    }

    @Override
    public Object make(@Nullable Object... values) {
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("the model must throw no checked exception", thrown);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    "the model must be open to its reader, but " + canonical + " is not", closed);
        }
    }
}

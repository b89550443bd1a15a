package uk.sharedservices.partnership.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The creator of a value that files write as one text, such as a council code. */
public final class OfText {

    private final UnaryOperator<Object> creator;

    private OfText(UnaryOperator<Object> creator) {
        this.creator = creator;
    }

    /** Returns the creator that a type has, if it has one that takes a text. */
    public static Optional<OfText> of(Class<?> type) {
        return creator(type).map(Handle::ofOne).map(OfText::new);
    }

    static boolean isWritten(Class<?> type) {
        return creator(type).isPresent();
    }

    private static Optional<Executable> creator(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(creator -> creator.isAnnotationPresent(JsonCreator.class)
                        && creator.getParameterCount() == 1
                        && creator.getParameterTypes()[0] == String.class)
                .findFirst();
    }

    /** Returns the value that a text stands for. It throws what the creator throws. */
    public Object read(String text) {
        return creator.apply(text);
    }
}

package uk.sharedservices.partnership.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the most usual constraints that a value is within them, because asking the validator about each field costs more
 * than reading the file. Where it does not know, it says no, and the validator is asked.
 */
final class QuickLook {

    private static final QuickLook AT_NO_CONSTRAINT = new QuickLook(List.of(), List.of());

    private final List<Predicate<Object>> onTheValue;
    private final List<Predicate<Object>> onWhatItHolds;

    private QuickLook(List<Predicate<Object>> onTheValue, List<Predicate<Object>> onWhatItHolds) {
        this.onTheValue = onTheValue;
        this.onWhatItHolds = onWhatItHolds;
    }

    static QuickLook at(@Nullable ElementDescriptor constrained) {
        if (constrained == null) {
            return AT_NO_CONSTRAINT;
        }
        List<Predicate<Object>> onWhatItHolds = new ArrayList<>();
        if (constrained instanceof ContainerDescriptor container) {
            for (ContainerElementTypeDescriptor held : container.getConstrainedContainerElementTypes()) {
                onWhatItHolds.addAll(looks(held.getConstraintDescriptors()));
            }
        }
        return new QuickLook(looks(constrained.getConstraintDescriptors()), onWhatItHolds);
    }

    private static List<Predicate<Object>> looks(Set<ConstraintDescriptor<?>> constraints) {
        return constraints.stream()
                .map(constraint -> look(constraint.getAnnotation()))
                .toList();
    }

    private static Predicate<Object> look(Annotation constraint) {
        if (constraint instanceof NotBlank || constraint instanceof NotBlankIfGiven) {
            return value -> value instanceof String text && saysSomething(text);
        }
        if (constraint instanceof Size size) {
            return value -> value instanceof Collection<?> several
                    && several.size() >= size.min()
                    && several.size() <= size.max();
        }
        return anyOther -> false;
    }

    /** Blank to one is not blank to the other: this is so only of text that says something to both. */
    private static boolean saysSomething(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > ' ' && !Character.isWhitespace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    boolean isWithin(Object value) {
        return holds(onTheValue, value) && (onWhatItHolds.isEmpty() || heldWithin(value));
    }

    private boolean heldWithin(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || holds(onWhatItHolds, optional.get());
        }
        return value instanceof List<?> several && eachHolds(several);
    }

    private boolean eachHolds(List<?> several) {
        for (int index = 0; index < several.size(); index++) { // a stream would cost more than what it looks at
            if (!holds(onWhatItHolds, several.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<Predicate<Object>> looks, Object value) {
        for (Predicate<Object> look : looks) {
            if (!look.test(value)) {
                return false;
            }
        }
        return true;
    }
}

package uk.sharedservices.partnership.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;

/** Runs the Jakarta constraints written on the model's accessors. */
public final class Constraints {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .getterPropertySelectionStrategy(new AccessorsAsProperties())
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

    private static final Map<Class<?>, Set<String>> CONSTRAINED = new ConcurrentHashMap<>();

    private Constraints() {}

    /**
     * Returns what must hold of a value that would stand at a property, but does not.
     *
     * @param type  the type of the model that has the property
     * @param property  name of its accessor
     * @param value  the value that would stand there
     * @return what must hold, sorted; empty if all is well
     */
    public static List<String> broken(Class<?> type, String property, Object value) {
        if (!CONSTRAINED.computeIfAbsent(type, Constraints::constrained).contains(property)) {
            return List.of(); // most fields bear no constraint, and asking the validator costs more than reading them
        }
        return VALIDATOR.validateValue(type, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .distinct()
                .toList();
    }

    private static Set<String> constrained(Class<?> type) {
        return VALIDATOR.getConstraintsForClass(type).getConstrainedProperties().stream()
                .map(PropertyDescriptor::getPropertyName)
                .collect(Collectors.toSet());
    }
}

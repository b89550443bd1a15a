package uk.sharedservices.partnership.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Runs the Jakarta constraints written on the model's accessors. */
public final class Constraints {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .getterPropertySelectionStrategy(new AccessorsAsProperties())
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

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
        return VALIDATOR.validateValue(type, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .distinct()
                .toList();
    }
}

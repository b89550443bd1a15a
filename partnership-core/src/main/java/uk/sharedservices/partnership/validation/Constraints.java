package uk.sharedservices.partnership.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/**
 * The Jakarta constraints written on an accessor of the model.
 *
 * @param type  the type of the model
 * @param property  name of the accessor
 * @param quickLook  tells at once of most values that they are within the constraints
 */
public record Constraints(Class<?> type, String property, QuickLook quickLook) {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration() // the model is what it says, in whatever application it is embedded
            .getterPropertySelectionStrategy(new AccessorsAsProperties())
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

    /** Returns the constraints on an accessor. */
    public static Constraints on(Class<?> type, String property) {
        PropertyDescriptor constrained = VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(property);
        return new Constraints(type, property, QuickLook.at(constrained));
    }

    /**
     * Returns what must hold of a value that would stand there, but does not.
     *
     * @param value  the value
     * @return what must hold, sorted; empty if all is well
     */
    public List<String> brokenBy(Object value) {
        return quickLook.isWithin(value) ? List.of() : askedOfTheValidator(value);
    }

    List<String> askedOfTheValidator(Object value) {
        return VALIDATOR.validateValue(type, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .distinct()
                .toList();
    }
}

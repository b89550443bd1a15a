package uk.sharedservices.partnership.web.money;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;

/** Puts what a form asks to the library, and what the library refuses beside the field that it is about. */
final class Asking {

    private Asking() {}

    /**
     * Returns the answer; empty with the mistake told in the form if the library refuses the question.
     *
     * @param <T>  the answer
     * @param form  the form
     * @param fields  the form's field for each path in the question
     * @param otherwise  the field of what the library names no path for
     * @param asks  asks
     */
    static <T> Optional<T> ask(Form form, Map<String, Field> fields, String otherwise, Supplier<T> asks) {
        try {
            return Optional.of(asks.get());
        } catch (InvalidValueException refused) {
            if (refused.field().filter(fields::containsKey).isPresent()) {
                form.refused(refused, fields);
            } else {
                form.mistake(otherwise, "The " + refused.getMessage());
            }
            return Optional.empty();
        }
    }
}

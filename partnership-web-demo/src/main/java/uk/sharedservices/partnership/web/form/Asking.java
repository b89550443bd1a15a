package uk.sharedservices.partnership.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** Puts what a form asks to the library, and what the library refuses beside the field that it is about. */
public final class Asking {

    private Asking() {}

    /**
     * Returns the answer; empty with the mistakes told in the form if the library refuses the question.
     *
     * @param <T>  the answer
     * @param form  the form
     * @param fields  as {@link Form#faults} has them
     * @param otherwise  the field to tell of what the library names none for
     * @param asks  asks
     */
    public static <T> Optional<T> ask(Form form, Map<String, String> fields, String otherwise, Supplier<T> asks) {
        try {
            return Optional.of(asks.get());
        } catch (InvalidValueException refused) {
            String field = refused.field()
                    .map(path -> path.replaceFirst("^request\\.", ""))
                    .filter(fields::containsKey)
                    .orElse(otherwise);
            form.faults(List.of(new Fault("$." + field, refused.mustHold(), refused.found())), fields);
        } catch (InvalidInputException refused) {
            form.faults(refused.faults(), fields);
        }
        return Optional.empty();
    }
}

package uk.sharedservices.partnership.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.question.Question;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/**
 * A parameter of an address.
 *
 * @param name  its name
 * @param isOfThePath  whether it stands in the path; if not, in the query
 * @param isRequired  whether it must be given
 * @param isList  whether it may be given more than once
 * @param type  the type of its value
 * @param description  what it is, as a sentence; of a field of a question empty, for its javadoc says it
 * @param field  the field of a question that it gives, if it is one
 */
record Parameter(
        String name,
        boolean isOfThePath,
        boolean isRequired,
        boolean isList,
        Class<?> type,
        String description,
        Optional<Property> field) {

    /** Which partnership is asked. */
    static final List<Parameter> WHICH = List.of(
            inQuery("of", "The name of the partnership that is asked; the first example if left out."),
            numberInQuery("version", "The number of the version that is asked; the latest if left out."));

    static Parameter inQuery(String name, String description) {
        return new Parameter(name, false, false, false, String.class, description, Optional.empty());
    }

    static Parameter numberInQuery(String name, String description) {
        return new Parameter(name, false, false, false, int.class, description, Optional.empty());
    }

    static Parameter inPath(String name, String description) {
        return new Parameter(name, true, true, false, String.class, description, Optional.empty());
    }

    /** Returns a parameter for each field of a question that is no object with fields of its own. */
    static List<Parameter> of(Question<?> question) {
        return Stream.concat(
                        ModelType.of(question.asks()).properties().values().stream()
                                .filter(property -> !property.isObject())
                                .map(Parameter::of),
                        question.isOfAPartnership() ? WHICH.stream() : Stream.empty())
                .toList();
    }

    /** Returns whether a question can be put by an address alone. */
    static boolean suffice(Question<?> question) {
        return ModelType.of(question.asks()).properties().values().stream()
                .noneMatch(property -> property.isObject() && property.form() == Property.Form.REQUIRED);
    }

    private static Parameter of(Property property) {
        return new Parameter(
                property.name(),
                false,
                property.form() == Property.Form.REQUIRED,
                property.form() == Property.Form.LIST,
                property.content(),
                "",
                Optional.of(property));
    }
}

package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.yours.field.Laid.Input;
import uk.sharedservices.partnership.web.yours.field.Shape.Property;

/** Lays out a value without parts of its own: how it is asked, and what it can be chosen from. */
final class FieldLayout {

    private static final int LONGEST_LINE = 48;

    private final References references;

    FieldLayout(References references) {
        this.references = references;
    }

    /** Returns what a field is called, and that it may be left empty. */
    String label(String name, Property property) {
        boolean isAsked =
                property.shape().kind() != Shape.Kind.OBJECT && property.shape().kind() != Shape.Kind.LIST;
        return Words.field(name) + (isAsked && !property.required() ? " (optional)" : "");
    }

    Laid.Field field(Steps at, Property property, String label, JsonNode node) {
        String value = text(node);
        List<Choice> choices = choices(at, property, value);
        return new Laid.Field(
                at,
                label,
                hint(label, property, choices),
                input(property.shape(), choices, value),
                choices,
                List.of(value));
    }

    /** Returns a value as a field shows it. */
    static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hint(String label, Property property, List<Choice> choices) {
        String rule = choices.isEmpty() && !property.shape().isDay()
                ? property.shape().rule()
                : "";
        return Stream.of(Words.hint(property.description()), rule)
                .filter(sentence -> !sentence.isEmpty() && !sentence.equals(label + "."))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Input input(Shape shape, List<Choice> choices, String value) {
        if (!choices.isEmpty()) {
            return Input.ONE_OF;
        }
        if (shape.isDay() && (value.isEmpty() || DayParts.of(value).isPresent())) {
            return Input.DAY;
        }
        return value.length() > LONGEST_LINE || value.indexOf('\n') >= 0 ? Input.LINES : Input.LINE;
    }

    private List<Choice> choices(Steps at, Property property, String value) {
        Shape shape = property.shape();
        List<Choice> all = new ArrayList<>();
        switch (shape.kind()) {
            case CHOICE -> shape.values().forEach(each -> all.add(new Choice(each, Words.choice(each))));
            case TRUTH -> all.addAll(List.of(new Choice("true", "Yes"), new Choice("false", "No")));
            default -> {
                if (References.isReference(at, shape)) {
                    all.addAll(references.choices(shape.type(), List.of(value)));
                }
            }
        }
        if (all.isEmpty()) {
            return all;
        }
        if (!value.isEmpty() && all.stream().noneMatch(each -> each.value().equals(value))) {
            all.add(new Choice(value, value + " (not one of these)"));
        }
        all.add(0, new Choice("", property.required() ? "Choose one" : "None chosen"));
        return all;
    }
}

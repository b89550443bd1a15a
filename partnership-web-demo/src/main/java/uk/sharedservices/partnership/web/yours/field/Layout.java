package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.yours.field.Laid.Fold;
import uk.sharedservices.partnership.web.yours.field.Laid.Input;
import uk.sharedservices.partnership.web.yours.field.Shape.Property;

/** Lays a part of a file out as fields: those that may be filled in among those that are. */
public final class Layout {

    /** Of so many things that can be referred to, each has a box to tick; of more, they are chosen one by one. */
    private static final int MOST_BOXES = 10;

    private final JsonNode file;
    private final References references;
    private final FieldLayout fields;
    private final Collection<Steps> unfolded;

    /**
     * Lays out parts of a file.
     *
     * @param file  the file, with or without faults
     * @param unfolded  the ways to what must be seen, such as fields at fault
     */
    public Layout(JsonNode file, Collection<Steps> unfolded) {
        this.file = file;
        this.references = new References(file);
        this.fields = new FieldLayout(references);
        this.unfolded = List.copyOf(unfolded);
    }

    /** Returns a part laid out; nothing if the schema has no such part. */
    public List<Laid> part(Steps part) {
        return part.shape().stream()
                .flatMap(shape -> laid(part, new Property("", true, shape), label(part)))
                .toList();
    }

    private static String label(Steps part) {
        return part.isEntry() ? Words.path(part) : Words.field(part.last());
    }

    private Stream<Laid> laid(Steps at, Property property, String label) {
        JsonNode node = at.in(file);
        Shape shape = property.shape();
        if (!node.isNull() && !node.isMissingNode() && !fits(node, shape)) {
            return Stream.of(new Laid.Unfit(at, label, Words.shortened(node.toString())));
        }
        return switch (shape.kind()) {
            case FIXED -> Stream.empty();
            case OBJECT -> Stream.of(group(at, property, label));
            case LIST -> list(at, property, label);
            default -> Stream.of(fields.field(at, property, label, node));
        };
    }

    private static boolean fits(JsonNode node, Shape shape) {
        return switch (shape.kind()) {
            case OBJECT -> node.isObject();
            case LIST -> node.isArray();
            default -> node.isValueNode();
        };
    }

    private Laid.Group group(Steps at, Property property, String label) {
        JsonNode node = at.in(file);
        Map<String, Property> properties = property.shape().properties();
        Stream<Laid> known = properties.entrySet().stream()
                .flatMap(each ->
                        laid(at.then(each.getKey()), each.getValue(), fields.label(each.getKey(), each.getValue())));
        Stream<Laid> unknown = node.properties().stream()
                .filter(each -> !properties.containsKey(each.getKey()))
                .map(each -> new Laid.Unfit(
                        at.then(each.getKey()),
                        each.getKey(),
                        Words.shortened(each.getValue().toString())));
        return new Laid.Group(
                at,
                label,
                Words.hint(property.description()),
                Words.name(node),
                Stream.concat(known, unknown).toList(),
                property.required() ? Fold.NONE : fold(at));
    }

    private Fold fold(Steps at) {
        return unfolded.stream().anyMatch(seen -> seen.isIn(at)) ? Fold.OPEN : Fold.SHUT;
    }

    private Stream<Laid> list(Steps at, Property property, String label) {
        Shape items = property.shape().items().orElseThrow();
        String hint = Words.hint(property.description());
        List<JsonNode> held =
                StreamSupport.stream(at.in(file).spliterator(), false).toList();
        if (References.isReference(at, items) && held.stream().allMatch(JsonNode::isTextual)) {
            List<String> values = held.stream().map(JsonNode::asText).toList();
            List<Choice> choices = references.choices(items.type(), values);
            if (choices.isEmpty() && !property.required()) {
                return Stream.empty();
            }
            if (choices.size() <= MOST_BOXES) {
                return Stream.of(new Laid.Field(at, label, hint, Input.ANY_OF, choices, values));
            }
        }
        String entry = Words.entry(at.last(), items);
        // A list is folded entry by entry; its entries are there, and so are no longer optional.
        Property each = new Property("", items.kind() != Shape.Kind.OBJECT, items);
        List<Laid> entries = IntStream.range(0, held.size())
                .boxed()
                .flatMap(place -> laid(at.then(place), each, entry + " " + (place + 1)))
                .toList();
        return Stream.of(new Laid.Entries(at, label, hint, entries, Words.withArticle(entry)));
    }
}

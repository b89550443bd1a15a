package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.web.form.Choice;

/** What the parts of a file are referred to by, so that a reference is chosen from what the file lists. */
final class References {

    /** The fields by which entries of the file's own lists are referred to. */
    private static final List<String> KEYS = List.of("id", "code");

    private record Key(String section, String field) {}

    /** The lists in which things of a type are found, by the type that refers to them. */
    private static final Map<String, List<Key>> LISTED_IN = SchemaShapes.FILE.properties().entrySet().stream()
            .flatMap(section -> key(section.getKey(), section.getValue().shape()).stream())
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private final JsonNode file;

    References(JsonNode file) {
        this.file = file;
    }

    private static Optional<Map.Entry<String, Key>> key(String section, Shape shape) {
        Optional<Shape> entry = shape.items();
        return KEYS.stream()
                .flatMap(field -> entry.map(held -> held.properties().get(field)).stream()
                        .map(key -> Map.entry(key.shape().type(), new Key(section, field))))
                .findFirst();
    }

    /** Returns whether a field refers to something that the file lists elsewhere. */
    static boolean isReference(Steps at, Shape shape) {
        boolean isKeyItself = at.names().size() == 3 && KEYS.contains(at.last());
        return LISTED_IN.containsKey(shape.type()) && !isKeyItself;
    }

    /** Returns what can be referred to, and what is referred to already though it is not listed. */
    List<Choice> choices(String type, List<String> already) {
        List<Choice> choices = new ArrayList<>();
        for (Key key : LISTED_IN.getOrDefault(type, List.of())) {
            for (JsonNode entry : file.path(key.section())) {
                String value = entry.path(key.field()).asText();
                String name = Words.name(entry);
                if (!value.isBlank() && choices.stream().map(Choice::value).noneMatch(Predicate.isEqual(value))) {
                    choices.add(new Choice(value, name.equals(value) ? name : name + " (" + value + ")"));
                }
            }
        }
        List<String> listed = choices.stream().map(Choice::value).toList();
        return Stream.concat(
                        choices.stream(),
                        already.stream()
                                .filter(value -> !value.isBlank() && !listed.contains(value))
                                .map(value -> new Choice(value, value + " (not listed in the file)")))
                .toList();
    }
}

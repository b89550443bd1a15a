package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way from the whole file to a part of it: names of fields, and places in lists counted from 0.
 *
 * @param names  each step; none for the whole file
 */
public record Steps(List<String> names) {

    /** The whole file. */
    public static final Steps WHOLE = new Steps(List.of());

    private static final Pattern PLACE = Pattern.compile("\\d{1,5}");
    private static final Pattern ID = Pattern.compile("[A-Za-z]{1,60}(-([A-Za-z]{1,60}|\\d{1,5})){0,30}");
    private static final Pattern BETWEEN = Pattern.compile("[.\\[\\]]+");

    /** Takes a copy. */
    public Steps {
        names = List.copyOf(names);
    }

    /** Returns the way that the path of a fault tells: {@code $.councils[1].code}. */
    public static Steps ofPath(String path) {
        return new Steps(Stream.of(BETWEEN.split(path.startsWith("$") ? path.substring(1) : path))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** Returns the way that a form tells, {@code councils-1-code}; empty if it tells none. */
    public static Optional<Steps> ofId(String id) {
        if (id.isEmpty()) {
            return Optional.of(WHOLE);
        }
        return ID.matcher(id).matches() ? Optional.of(new Steps(List.of(id.split("-")))) : Optional.empty();
    }

    /** Returns it as forms tell it: {@code councils-1-code}. */
    public String id() {
        return String.join("-", names);
    }

    /** Returns the way one step further. */
    public Steps then(String name) {
        List<String> further = new ArrayList<>(names);
        further.add(name);
        return new Steps(further);
    }

    /** Returns the way to an entry of a list. */
    public Steps then(int place) {
        return then(String.valueOf(place));
    }

    /** Returns the way without its last step. */
    public Steps back() {
        return new Steps(names.subList(0, names.size() - 1));
    }

    /** Returns its first steps, so many; itself if it has no more. */
    public Steps first(int many) {
        return new Steps(names.subList(0, Math.min(many, names.size())));
    }

    /** Returns the last step. */
    public String last() {
        return names.get(names.size() - 1);
    }

    /** Returns whether it leads to the whole file. */
    public boolean isWhole() {
        return names.isEmpty();
    }

    /** Returns whether it leads to an entry of a list. */
    public boolean isEntry() {
        return !isWhole() && isPlace(last());
    }

    static boolean isPlace(String step) {
        return PLACE.matcher(step).matches();
    }

    /** Returns whether it leads to a part, or to something in it. */
    public boolean isIn(Steps part) {
        return names.size() >= part.names.size()
                && names.subList(0, part.names.size()).equals(part.names);
    }

    /** Returns the steps that remain of it within a part that it leads into. */
    Steps within(Steps part) {
        return new Steps(names.subList(part.names.size(), names.size()));
    }

    /** Returns what stands there in a file; what is missing if nothing does. */
    public JsonNode in(JsonNode file) {
        JsonNode node = file;
        for (String step : names) {
            node = node.isArray() && isPlace(step) ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    /** Returns what the schema has there; empty if it has nothing. */
    Optional<Shape> shape() {
        Optional<Shape> shape = Optional.of(SchemaShapes.FILE);
        for (String step : names) {
            shape = shape.flatMap(holds -> isPlace(step)
                    ? holds.items()
                    : Optional.ofNullable(holds.properties().get(step)).map(Shape.Property::shape));
        }
        return shape;
    }
}

package uk.sharedservices.partnership.web.yours.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Parts put into a file, and taken out of it. */
public final class FilePart {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private FilePart() {}

    /**
     * Adds an entry without anything in it to a list of a file; the list is made if there is none.
     *
     * @param file  the file, which is changed
     * @param list  the way to a list that the schema has
     * @return the way to the new entry; to the list itself where something else stands in its place
     */
    public static Steps add(ObjectNode file, Steps list) {
        JsonNode held = list.in(file);
        if (!held.isArray()) {
            held = NEW.arrayNode();
            set(file, list, held);
        }
        boolean ofObjects = list.shape()
                .flatMap(Shape::items)
                .filter(items -> items.kind() == Shape.Kind.OBJECT)
                .isPresent();
        if (list.in(file) instanceof ArrayNode array) {
            array.add(ofObjects ? NEW.objectNode() : NEW.textNode(""));
            return list.then(array.size() - 1);
        }
        return list;
    }

    /** Takes a part out of a file, which is changed; a list with its last entry. */
    public static void remove(ObjectNode file, Steps part) {
        JsonNode parent = part.back().in(file);
        if (parent instanceof ObjectNode object) {
            object.remove(part.last());
        } else if (parent instanceof ArrayNode array && part.isEntry()) {
            array.remove(Integer.parseInt(part.last()));
            if (array.isEmpty()) {
                remove(file, part.back());
            }
        }
    }

    /** Returns whether it is an object or a list that holds nothing. */
    public static boolean isEmpty(JsonNode node) {
        return node.isContainerNode() && node.isEmpty();
    }

    /** Returns whether the schema has a list there, to which entries can be added. */
    public static boolean isList(Steps part) {
        return part.shape().filter(shape -> shape.kind() == Shape.Kind.LIST).isPresent();
    }

    /** Leaves a value out; an entry of a list keeps its place until the list is put in order. */
    static void empty(ObjectNode file, Steps part) {
        JsonNode parent = part.back().in(file);
        if (parent instanceof ArrayNode array && part.last().length() < 6) {
            array.set(Integer.parseInt(part.last()), NEW.textNode(""));
        } else if (parent instanceof ObjectNode object) {
            object.remove(part.last());
        }
    }

    /** Puts a value there; what holds it is made where it is missing. */
    static void set(ObjectNode file, Steps part, JsonNode value) {
        JsonNode parent = parent(file, part);
        if (parent instanceof ObjectNode object) {
            object.set(part.last(), value);
        } else if (parent instanceof ArrayNode array && Integer.parseInt(part.last()) < array.size()) {
            array.set(Integer.parseInt(part.last()), value);
        }
    }

    private static JsonNode parent(ObjectNode file, Steps part) {
        Steps up = part.back();
        JsonNode parent = up.in(file);
        if (parent.isMissingNode() || parent.isNull()) {
            parent = part.isEntry() ? NEW.arrayNode() : NEW.objectNode();
            set(file, up, parent);
        }
        return parent;
    }
}

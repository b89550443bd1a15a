package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.shape.Property.Form;
import uk.sharedservices.partnership.validation.Constraints;

/**
 * One thing to spoil in a file that is sound: a field left out that must be there, a field that no type has, a value of
 * another kind, or a list emptied that must not be.
 *
 * @param field  the field of which type it spoils, and how: the same for every entry of a kind
 * @param at  where the value stands
 * @param instead  what is put there; nothing, if it is missing
 */
record OneFault(String field, JsonPointer at, JsonNode instead) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BLANK = " blank";

    /** Returns every fault of these kinds that a file can be given. */
    static List<OneFault> of(JsonNode file, Class<?> root) {
        List<OneFault> faults = new ArrayList<>();
        object(file, ModelType.of(root), JsonPointer.empty(), faults);
        return faults;
    }

    /** Returns the file so spoilt, the one given left as it was. */
    JsonNode in(JsonNode file) {
        JsonNode spoilt = file.deepCopy();
        JsonNode holder = spoilt.at(at.head());
        if (holder instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), instead);
        } else if (instead.isMissingNode()) {
            ((ObjectNode) holder).remove(at.last().getMatchingProperty());
        } else {
            ((ObjectNode) holder).set(at.last().getMatchingProperty(), instead);
        }
        return spoilt;
    }

    /** Returns whether it is a fault in every field: some text may be blank. */
    boolean isOneAnywhere() {
        return !field.endsWith(BLANK);
    }

    private static void object(JsonNode object, ModelType type, JsonPointer at, List<OneFault> faults) {
        String name = type.type().getSimpleName();
        faults.add(new OneFault(name + " with a field unknown", at.appendProperty("nonsense"), JSON.booleanNode(true)));
        for (Property property : type.properties().values()) {
            JsonNode value = object.path(property.name());
            if (!value.isMissingNode()) {
                property(value, type, property, at.appendProperty(property.name()), faults);
            }
        }
    }

    private static void property(
            JsonNode value, ModelType type, Property property, JsonPointer at, List<OneFault> faults) {
        String name = type.type().getSimpleName() + "." + property.name();
        boolean refusedEmpty = property.form() == Form.LIST
                && !Constraints.broken(type.type(), property.name(), List.of()).isEmpty();
        if (property.form() == Form.REQUIRED || refusedEmpty) {
            faults.add(new OneFault(name + " missing", at, JSON.missingNode()));
        }
        if (property.form() != Form.LIST) {
            value(value, property, name, at, faults);
            return;
        }
        if (refusedEmpty) {
            faults.add(new OneFault(name + " empty", at, JSON.arrayNode()));
        }
        faults.add(new OneFault(name + " no list", at, JSON.objectNode()));
        faults.add(new OneFault(name + " null", at, JSON.nullNode()));
        for (int index = 0; index < value.size(); index++) {
            value(value.get(index), property, name, at.appendIndex(index), faults);
        }
    }

    private static void value(JsonNode value, Property property, String name, JsonPointer at, List<OneFault> faults) {
        faults.add(new OneFault(name + " null", at, JSON.nullNode()));
        faults.add(new OneFault(name + " a list", at, JSON.arrayNode().add("a")));
        if (property.isObject()) {
            faults.add(new OneFault(name + " no object", at, JSON.textNode("a")));
            object(value, ModelType.of(property.content()), at, faults);
            return;
        }
        faults.add(new OneFault(name + " an object", at, JSON.objectNode()));
        faults.add(new OneFault(name + " a fraction", at, JSON.numberNode(0.5)));
        faults.add(new OneFault(name + " beyond all numbers", at, JSON.numberNode(1_000_000_000)));
        faults.add(new OneFault(name + BLANK, at, JSON.textNode(" ")));
        if (property.content() != String.class && !WrittenForms.isRead(property.content(), "?")) {
            faults.add(new OneFault(name + " nonsense", at, JSON.textNode("?")));
        }
    }
}

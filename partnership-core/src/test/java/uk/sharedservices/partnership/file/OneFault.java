package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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
 * @param type  the type
 * @param owner  where the object stands that has the field
 * @param at  where the value stands
 * @param instead  what is put there; nothing, if it is missing
 */
record OneFault(String field, Class<?> type, JsonPointer owner, JsonPointer at, JsonNode instead) {

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

    /** Returns whether the reader refuses, in a file so spoilt, the object that has the field; a whole file takes it long. */
    boolean isRefusedByTheReader(JsonNode spoilt) {
        ObjectNode object = new FormatField(PartnershipFile.FORMAT).without((ObjectNode) spoilt.at(owner));
        return !PartnershipJson.readFacts(object, type).faults().isEmpty();
    }

    /** Gathers the faults of one object. */
    private record Spoiling(Class<?> type, JsonPointer owner, List<OneFault> faults) {

        void add(String field, JsonPointer at, JsonNode instead) {
            faults.add(new OneFault(type.getSimpleName() + field, type, owner, at, instead));
        }
    }

    private static void object(JsonNode object, ModelType type, JsonPointer at, List<OneFault> faults) {
        Spoiling spoiling = new Spoiling(type.type(), at, faults);
        spoiling.add(" with a field unknown", at.appendProperty("nonsense"), JSON.booleanNode(true));
        for (Property property : type.properties().values()) {
            JsonNode value = object.path(property.name());
            if (!value.isMissingNode()) {
                property(value, property, at.appendProperty(property.name()), spoiling);
            }
        }
    }

    private static void property(JsonNode value, Property property, JsonPointer at, Spoiling spoiling) {
        String name = "." + property.name();
        boolean refusedEmpty = property.form() == Form.LIST
                && !Constraints.on(spoiling.type(), property.name())
                        .brokenBy(List.of())
                        .isEmpty();
        if (property.form() == Form.REQUIRED || refusedEmpty) {
            spoiling.add(name + " missing", at, JSON.missingNode());
        }
        if (property.form() != Form.LIST) {
            value(value, property, at, spoiling);
            return;
        }
        if (refusedEmpty) {
            spoiling.add(name + " empty", at, JSON.arrayNode());
        }
        spoiling.add(name + " no list", at, JSON.objectNode());
        spoiling.add(name + " null, not a list", at, JSON.nullNode());
        for (int index = 0; index < value.size(); index++) {
            value(value.get(index), property, at.appendIndex(index), spoiling);
        }
    }

    private static void value(JsonNode value, Property property, JsonPointer at, Spoiling spoiling) {
        String name = "." + property.name();
        spoiling.add(name + " null", at, JSON.nullNode());
        spoiling.add(name + " a list", at, JSON.arrayNode().add("a"));
        if (property.isObject()) {
            spoiling.add(name + " no object", at, JSON.textNode("a"));
            object(value, ModelType.of(property.content()), at, spoiling.faults());
            return;
        }
        spoiling.add(name + " an object", at, JSON.objectNode());
        spoiling.add(name + " a fraction", at, JSON.numberNode(0.5));
        spoiling.add(name + " beyond all numbers", at, JSON.numberNode(1_000_000_000));
        spoiling.add(name + BLANK, at, JSON.textNode(" "));
        if (property.content() == LocalDate.class) {
            spoiling.add(name + " before all reckoning", at, JSON.textNode("0001-01-01"));
            spoiling.add(name + " beyond all reckoning", at, JSON.textNode("9999-12-31"));
        }
        if (property.content() != String.class && !WrittenForms.isRead(property.content(), "?")) {
            spoiling.add(name + " nonsense", at, JSON.textNode("?"));
        }
    }
}

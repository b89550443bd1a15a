package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.shape.Property.Form;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Constraints;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * Holds a tree against a type of the model and gathers every fault, because a builder stops at its first.
 *
 * <p>Fields are checked one by one: that they are known, there, of the right kind, and within their constraints. Only a
 * tree without faults is built. What only a whole object can show (an end before its start) is found when objects are
 * built; when anything is wrong, each object that is sound inside is built on its own, so that those faults are
 * reported together with the rest.
 */
final class ShapeCheck {

    private static final Object SOME_OBJECT = new Object();

    /** After so many faults no more are looked for: nobody mends a thousand by reading them. */
    static final int ENOUGH = 1000;

    private final ObjectMapper mapper;
    private final List<Fault> faults = new ArrayList<>();
    private int faultsOfKnownFields;
    private boolean buildEachObject;

    ShapeCheck(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    <T> Checked<T> read(JsonNode tree, Class<T> type) {
        object(tree, ModelType.of(type), Place.ROOT);
        if (faults.isEmpty()) {
            try {
                return Checked.clean(mapper.treeToValue(tree, type));
            } catch (JsonProcessingException onlyTheWholeShows) {
                return findAll(tree, type);
            }
        }
        return findAll(tree, type);
    }

    private <T> Checked<T> findAll(JsonNode tree, Class<T> type) {
        faults.clear();
        faultsOfKnownFields = 0;
        buildEachObject = true;
        object(tree, ModelType.of(type), Place.ROOT);
        return new Checked.Faulty<>(faults);
    }

    private void object(JsonNode node, ModelType type, Place place) {
        if (!node.isObject()) {
            add(new Fault(place.toString(), "must be an object", Leaf.found(node)));
            return;
        }
        if (enough()) {
            return;
        }
        int before = faultsOfKnownFields;
        for (Iterator<String> names = node.fieldNames(); names.hasNext() && !enough(); ) {
            String name = names.next();
            if (!type.properties().containsKey(name)) {
                faults.add(new Fault(
                        place.field(name).toString(),
                        "must be one of the fields "
                                + String.join(
                                        ", ",
                                        type.properties().keySet().stream()
                                                .sorted()
                                                .toList()),
                        "is unknown"));
            }
        }
        type.properties().values().forEach(property -> property(node.get(property.name()), type, property, place));
        if (buildEachObject && faultsOfKnownFields == before && !enough()) {
            build(node, type.type(), place.toString());
        }
    }

    private boolean enough() {
        return faults.size() >= ENOUGH;
    }

    private void add(Fault fault) {
        faults.add(fault);
        faultsOfKnownFields++;
    }

    private void property(@Nullable JsonNode node, ModelType owner, Property property, Place ownerPlace) {
        Place place = ownerPlace.field(property.name());
        if (node == null) {
            if (property.form() == Form.REQUIRED) {
                add(new Fault(place.toString(), "must be given", "is missing"));
            } else if (property.form() == Form.LIST) {
                constraints(owner, property, place, List.of());
            }
            return;
        }
        if (node.isNull()) {
            add(new Fault(
                    place.toString(),
                    property.form() == Form.REQUIRED ? "must be given" : "must be left out when it is not known",
                    "was null"));
            return;
        }
        int before = faultsOfKnownFields;
        Object value = property.form() == Form.LIST
                ? list(node, property.content(), place)
                : value(node, property.content(), place);
        if (faultsOfKnownFields == before && !enough()) {
            constraints(owner, property, place, property.form() == Form.OPTIONAL ? Optional.of(value) : value);
        }
    }

    private List<Object> list(JsonNode node, Class<?> content, Place place) {
        List<Object> values = new ArrayList<>();
        if (node.isArray()) {
            for (int index = 0; index < node.size() && !enough(); index++) {
                values.add(value(node.get(index), content, place.entry(index)));
            }
        } else {
            add(new Fault(place.toString(), "must be a list", Leaf.found(node)));
        }
        return values;
    }

    private Object value(JsonNode node, Class<?> content, Place place) {
        if (ModelType.isObject(content)) {
            object(node, ModelType.of(content), place);
            return SOME_OBJECT;
        }
        return Leaf.of(content).read(mapper, node, place, this::add);
    }

    private void constraints(ModelType owner, Property property, Place place, Object value) {
        Constraints.broken(owner.type(), property.name(), value)
                .forEach(mustHold -> add(new Fault(place.toString(), mustHold, Leaf.shown(value))));
    }

    private void build(JsonNode node, Class<?> type, String path) {
        try {
            mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(node);
        } catch (IOException wrong) {
            Throwable cause = wrong.getCause();
            if (cause instanceof InvalidInputException several) {
                several.faults().forEach(fault -> add(fault.within(path)));
            } else {
                add(Leaf.fault(path, wrong));
            }
        }
    }
}

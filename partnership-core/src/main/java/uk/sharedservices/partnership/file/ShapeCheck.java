package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.shape.Maker;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.shape.Property.Form;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * Reads a tree as a type of the model and gathers every fault, because a builder stops at its first.
 *
 * <p>Fields are read one by one: that they are known, there, of the right kind, and within their constraints. An object
 * whose fields are sound is built, which tells what only a whole object can show (an end before its start), whatever is
 * wrong elsewhere; one with a faulty field is not, and so neither is what holds it.
 */
final class ShapeCheck {

    /** After so many faults no more are looked for: nobody mends a thousand by reading them. */
    static final int ENOUGH = 1000;

    private static final Object FAULTY = new Object();

    private final List<Fault> faults = new ArrayList<>();
    private final Map<Class<?>, Map<String, Object>> read = new HashMap<>();
    private final UnaryOperator<Leaf> leaves;

    private ShapeCheck(UnaryOperator<Leaf> leaves) {
        this.leaves = leaves;
    }

    /** Returns the check of what may hold any day, such as a question about a case of 1820. */
    static ShapeCheck ofAnyDay() {
        return new ShapeCheck(UnaryOperator.identity());
    }

    /** Returns the check of a file of facts, which holds only days that the library reckons with. */
    static ShapeCheck ofFacts() {
        return new ShapeCheck(Leaf::ofFacts);
    }

    <T> Checked<T> read(JsonNode tree, Class<T> type) {
        Object value = object(tree, ObjectReader.of(type), Place.ROOT);
        return faults.isEmpty() && value != null ? Checked.clean(type.cast(value)) : new Checked.Faulty<>(faults);
    }

    private @Nullable Object object(JsonNode node, ObjectReader type, Place place) {
        if (!node.isObject()) {
            return add(place, "must be an object", Leaf.found(node));
        }
        @Nullable Object[] values = new Object[type.fields().size()];
        boolean sound = true;
        for (Map.Entry<String, JsonNode> given : node.properties()) {
            Integer index = type.places().get(given.getKey());
            if (index == null) {
                unknown(given.getKey(), type, place);
            } else {
                Object value = field(given.getValue(), type.fields().get(index), place);
                sound &= value != null;
                values[index] = value == null ? FAULTY : value;
            }
        }
        for (int index = 0; index < values.length; index++) {
            if (values[index] == null) {
                values[index] = leftOut(type.fields().get(index), place);
                sound &= values[index] != null;
            }
        }
        return sound && !enough() ? made(type, values, place) : null;
    }

    private boolean enough() {
        return faults.size() >= ENOUGH;
    }

    private @Nullable Object add(Place place, String mustHold, String found) {
        faults.add(new Fault(place.toString(), mustHold, found));
        return null;
    }

    private void unknown(String name, ObjectReader type, Place place) {
        if (!enough()) {
            List<String> known = type.places().keySet().stream().sorted().toList();
            add(place.field(name), "must be one of the fields " + String.join(", ", known), "is unknown");
        }
    }

    /** What stands where a field was left out; nothing where it must be given. */
    private @Nullable Object leftOut(FieldReader field, Place owner) {
        if (enough()) {
            return null;
        }
        return switch (field.form()) {
            case OPTIONAL -> Optional.empty();
            case LIST -> within(field, owner, Maker.NOTHING_LISTED);
            case REQUIRED -> add(owner.field(field.name()), "must be given", "is missing");
        };
    }

    private @Nullable Object field(JsonNode node, FieldReader field, Place owner) {
        if (enough()) {
            return null;
        }
        Place place = owner.field(field.name());
        if (node.isNull()) {
            String mustHold = field.form() == Form.REQUIRED ? "must be given" : "must be left out when it is not known";
            return add(place, mustHold, "was null");
        }
        Object value = field.form() == Form.LIST ? list(node, field, place) : value(node, field, place);
        if (value == null) {
            return null;
        }
        return within(field, owner, field.form() == Form.OPTIONAL ? Optional.of(value) : value);
    }

    private @Nullable Object list(JsonNode node, FieldReader field, Place place) {
        if (!node.isArray()) {
            return add(place, "must be a list", Leaf.found(node));
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int index = 0; index < node.size() && !enough(); index++) {
            Object value = value(node.get(index), field, place.entry(index));
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == node.size() ? values : null;
    }

    private @Nullable Object value(JsonNode node, FieldReader field, Place place) {
        Leaf ofAnyDay = field.leaf();
        if (ofAnyDay == null) {
            return object(node, field.ofObjects(), place);
        }
        Leaf leaf = leaves.apply(ofAnyDay);
        return leaf.comesAgain() && node.isTextual() ? text(node, leaf, place) : leaf.read(node, place, faults);
    }

    /** Days, documents and councils come again and again in one file. */
    private @Nullable Object text(JsonNode node, Leaf leaf, Place place) {
        Map<String, Object> before = read.computeIfAbsent(leaf.type(), any -> new HashMap<>());
        Object value = before.get(node.textValue());
        if (value == null) {
            value = leaf.read(node, place, faults);
            if (value != null) {
                before.put(node.textValue(), value);
            }
        }
        return value;
    }

    /** The value, if it is within the constraints of its field. */
    private @Nullable Object within(FieldReader field, Place owner, Object value) {
        List<String> broken = field.constraints().brokenBy(value);
        if (broken.isEmpty()) {
            return value;
        }
        broken.forEach(mustHold -> add(owner.field(field.name()), mustHold, Leaf.shown(value)));
        return null;
    }

    private @Nullable Object made(ObjectReader type, @Nullable Object[] values, Place place) {
        try {
            return type.maker().make(values);
        } catch (InvalidInputException several) {
            several.faults().forEach(fault -> faults.add(fault.within(place.toString())));
        } catch (InvalidValueException wrong) {
            String at = wrong.field().map(path -> place + "." + path).orElseGet(place::toString);
            faults.add(new Fault(at, wrong.mustHold(), wrong.found()));
        } catch (DateTimeException | ArithmeticException beyond) {
            add(place, "must be as the format says", "it is not");
        }
        return null;
    }
}

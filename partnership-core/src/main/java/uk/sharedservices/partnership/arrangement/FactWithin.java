package uk.sharedservices.partnership.arrangement;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;

/**
 * A fact of a partnership and where in it.
 *
 * @param path  where, entries named by their keys: {@code boards[programme-board].end}
 * @param fact  the fact
 */
public record FactWithin(String path, Fact fact) {

    /** Returns every fact of a partnership, those nested in others after them. */
    static List<FactWithin> of(Partnership partnership) {
        return in(partnership, Partnership.class);
    }

    /** Returns every fact within an object of a type of the model, itself left out. */
    static List<FactWithin> in(Object owner, Class<?> type) {
        List<FactWithin> found = new ArrayList<>();
        gather(owner, ModelType.of(type), "", found);
        return found;
    }

    private static void gather(Object owner, ModelType type, String path, List<FactWithin> found) {
        for (Property property : type.properties().values()) {
            if (!property.isObject()) {
                continue;
            }
            String at = path.isEmpty() ? property.name() : path + "." + property.name();
            ModelType content = ModelType.of(property.content());
            List<?> values = property.valuesOf(owner);
            for (int index = 0; index < values.size(); index++) {
                Object value = values.get(index);
                String place =
                        property.form() == Property.Form.LIST ? at + "[" + content.nameOf(value, index) + "]" : at;
                if (value instanceof Fact fact) {
                    found.add(new FactWithin(place, fact));
                }
                gather(value, content, place, found);
            }
        }
    }

    /** Returns {@code boards[programme-board].end: proposed, B, paragraph 2.10}. */
    @Override
    public String toString() {
        return path + ": " + fact.standing();
    }
}

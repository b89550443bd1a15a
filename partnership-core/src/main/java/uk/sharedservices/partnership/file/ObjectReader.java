package uk.sharedservices.partnership.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.sharedservices.partnership.shape.Maker;
import uk.sharedservices.partnership.shape.ModelType;

/**
 * How objects of a type of the model are read: looked up once, for a file may hold tens of thousands of them.
 *
 * @param fields  the fields, in the model's order
 * @param places  where in that order a field comes, by its name
 * @param maker  makes an object of the values of its fields
 */
record ObjectReader(List<FieldReader> fields, Map<String, Integer> places, Maker maker) {

    private static final Map<Class<?>, ObjectReader> KNOWN = new ConcurrentHashMap<>();

    static ObjectReader of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, ObjectReader::inspect);
    }

    private static ObjectReader inspect(Class<?> type) {
        ModelType model = ModelType.of(type);
        List<FieldReader> fields = model.properties().values().stream()
                .map(property -> new FieldReader(model, property))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        fields.forEach(field -> places.put(field.name(), places.size()));
        return new ObjectReader(fields, places, Maker.of(model));
    }
}

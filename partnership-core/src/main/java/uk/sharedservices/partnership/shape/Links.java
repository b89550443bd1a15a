package uk.sharedservices.partnership.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.validation.Fault;

/**
 * What is listed by its key and what refers to it, each with its place.
 *
 * <p>Gathered from an object of the model, or from a tree that cannot be built into one yet, so that a wrong reference is
 * reported together with every other fault. Which fields are keys and which refer is said by the types alone, by
 * {@link Key} and {@link Identifies}.
 */
public final class Links {

    private record Mention(Place place, String value) {}

    private final Map<Class<?>, List<Mention>> listed = new LinkedHashMap<>();
    private final Map<Class<?>, List<Mention>> referred = new LinkedHashMap<>();
    private final Set<Class<?>> unreadable = new HashSet<>();

    /** Returns the links of an object of the model, with paths from {@code $}. */
    public static Links of(Object root, Class<?> type) {
        Links links = new Links();
        links.gather(root, ModelType.of(type), Place.ROOT);
        return links;
    }

    private void gather(Object object, ModelType type, Place place) {
        for (Property property : type.linking()) {
            List<?> values = property.valuesOf(object);
            if (values.isEmpty()) {
                continue;
            }
            Place at = place.field(property.name());
            for (int index = 0; index < values.size(); index++) {
                Place of = property.form() == Property.Form.LIST ? at.entry(index) : at;
                if (property.isReference()) {
                    mention(type, property, of, values.get(index).toString());
                } else {
                    gather(values.get(index), ModelType.of(property.content()), of);
                }
            }
        }
        if (type.key().size() > 1) {
            lists(
                    type,
                    place,
                    type.key().stream()
                            .map(part -> part.valuesOf(object).get(0).toString())
                            .toList());
        }
    }

    /** Notes an id where a field of a type holds it: that something is listed, if the field is its only key, or referred to. */
    public void mention(ModelType owner, Property property, Place place, String id) {
        boolean lists = property.isKey() && owner.key().size() == 1;
        (lists ? listed : referred)
                .computeIfAbsent(property.content(), any -> new ArrayList<>())
                .add(new Mention(place, id));
    }

    /** Notes that an entry whose key has several parts is listed at a path. */
    public void lists(ModelType type, Place place, List<String> key) {
        listed.computeIfAbsent(type.type(), any -> new ArrayList<>()).add(new Mention(place, String.join(", ", key)));
    }

    /** Notes that of something listed the id cannot be read, so that what is listed is not known. */
    public void unreadable(Class<?> id) {
        unreadable.add(id);
    }

    /** Returns a fault for each thing listed twice and each reference to what is certainly not listed. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Map<Class<?>, Map<String, Place>> places = new HashMap<>();
        listed.forEach((kind, mentions) -> {
            Map<String, Place> firstPlace = new HashMap<>();
            for (Mention mention : mentions) {
                Place earlier = firstPlace.putIfAbsent(mention.value(), mention.place());
                if (earlier != null) {
                    faults.add(new Fault(
                            mention.place().toString(),
                            "must be listed once",
                            "'" + mention.value() + "' is at " + earlier + " too"));
                }
            }
            places.put(kind, firstPlace);
        });
        referred.forEach((kind, mentions) -> {
            if (unreadable.contains(kind)) {
                return;
            }
            Map<String, Place> listedOnes =
                    Optional.ofNullable(places.get(kind)).orElse(Map.of());
            mentions.stream()
                    .filter(mention -> !listedOnes.containsKey(mention.value()))
                    .map(mention -> new Fault(
                            mention.place().toString(),
                            "must be " + kind.getAnnotation(Identifies.class).value() + " that the partnership lists",
                            "was '" + mention.value() + "'"))
                    .forEach(faults::add);
        });
        return faults;
    }
}

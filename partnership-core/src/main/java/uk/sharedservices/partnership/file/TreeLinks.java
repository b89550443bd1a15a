package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.shape.Links;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.validation.Fault;

/**
 * Gathers what a file lists and refers to, from a tree that is faulty.
 *
 * <p>An id that is no id is told once, as such: it is not also told to name nothing. And where a list, or the id of an entry in
 * it, cannot be read, nobody can say what it lists, so that no reference to its entries is said to name nothing.
 */
final class TreeLinks {

    private final Links links = new Links();
    private final Set<String> faulty;

    private TreeLinks(Set<String> faulty) {
        this.faulty = faulty;
    }

    /** Returns the links of a tree of which these faults are told already. */
    static Links of(JsonNode tree, Class<?> type, List<Fault> told) {
        TreeLinks gathered = new TreeLinks(told.stream().map(Fault::path).collect(Collectors.toSet()));
        gathered.object(tree, ModelType.of(type), Place.ROOT);
        return gathered.links;
    }

    private void object(JsonNode node, ModelType type, Place place) {
        for (Property property : type.linking()) {
            JsonNode value = node.path(property.name());
            Place at = place.field(property.name());
            if (property.form() != Property.Form.LIST) {
                value(value, type, property, at);
            } else if (value.isArray()) {
                for (int index = 0; index < value.size(); index++) {
                    value(value.get(index), type, property, at.entry(index));
                }
            } else if (!value.isMissingNode() && property.isObject()) {
                List<Property> key = ModelType.of(property.content()).key();
                if (key.size() == 1) {
                    links.unreadable(key.get(0).content());
                }
            }
        }
        if (type.key().size() > 1) {
            List<String> parts = type.key().stream()
                    .map(part -> inOneForm(node.path(part.name()), part))
                    .flatMap(Optional::stream)
                    .toList();
            if (parts.size() == type.key().size()) {
                links.lists(type, place, parts);
            }
        }
    }

    /** Returns a part of a key in its one form, so that 22/23 and 2022/23 are the same; as written if it is faulty. */
    private static Optional<String> inOneForm(JsonNode node, Property part) {
        return node.isTextual() ? Optional.of(PartnershipJson.inOneForm(node, part.content())) : Optional.empty();
    }

    private void value(JsonNode value, ModelType owner, Property property, Place place) {
        if (property.isReference() && value.isTextual() && !faulty.contains(place.toString())) {
            links.mention(owner, property, place, value.textValue());
        } else if (property.isReference()) {
            if (property.isKey() && owner.key().size() == 1) {
                links.unreadable(property.content());
            }
        } else if (property.isObject()) {
            object(value, ModelType.of(property.content()), place);
        }
    }
}

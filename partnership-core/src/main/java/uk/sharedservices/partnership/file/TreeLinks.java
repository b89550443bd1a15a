package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.shape.Links;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Place;
import uk.sharedservices.partnership.shape.Property;

/** Gathers what a file lists and refers to, from a tree that may be faulty elsewhere. */
final class TreeLinks {

    private final Links links = new Links();

    private TreeLinks() {}

    static Links of(JsonNode tree, Class<?> type) {
        TreeLinks gathered = new TreeLinks();
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
        if (property.isReference() && value.isTextual()) {
            links.mention(owner, property, place, value.textValue());
        } else if (property.isObject()) {
            object(value, ModelType.of(property.content()), place);
        }
    }
}

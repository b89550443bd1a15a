package uk.sharedservices.partnership.file;

import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.shape.ModelType;
import uk.sharedservices.partnership.shape.Property;
import uk.sharedservices.partnership.validation.Constraints;

/** How one field of a type of the model is read. */
final class FieldReader {

    private final Property property;
    private final Constraints constraints;
    private final @Nullable Leaf leaf;

    /** Looked up when first wanted, for a type may hold its own kind. */
    private @Nullable ObjectReader ofObjects;

    FieldReader(ModelType owner, Property property) {
        this.property = property;
        this.constraints = Constraints.on(owner.type(), property.name());
        this.leaf = property.isObject() ? null : Leaf.of(property.content());
    }

    String name() {
        return property.name();
    }

    Property.Form form() {
        return property.form();
    }

    Constraints constraints() {
        return constraints;
    }

    /** How its values are read, unless they are objects. */
    @Nullable
    Leaf leaf() {
        return leaf;
    }

    /** How its values are read, if they are objects. */
    ObjectReader ofObjects() {
        ObjectReader known = ofObjects;
        if (known == null) {
            known = ObjectReader.of(property.content());
            ofObjects = known;
        }
        return known;
    }
}

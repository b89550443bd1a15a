package uk.sharedservices.partnership.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of a type of the model from the values of its fields. */
public interface Maker {

    /** What a list holds that was left out. */
    List<Object> NOTHING_LISTED = List.of();

    /**
     * Makes a value. It throws what the type's own checks throw.
     *
     * @param values  the values of its fields, in the order of {@link ModelType#properties()}: an optional where one may be left
     *     out, a list where there may be several
     */
    Object make(@Nullable Object... values);

    /** Returns what makes values of a type. */
    static Maker of(ModelType type) {
        return Makers.of(type);
    }
}

package uk.sharedservices.partnership.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.shape.Identifies;

/**
 * The short name by which sources refer to a document, such as {@code B}.
 *
 * @param value  the name
 */
@Identifies("the id of a document")
public record DocumentId(@JsonValue String value) {

    /** Refuses a blank name. */
    @JsonCreator
    public DocumentId {
        if (value.isBlank()) {
            throw InvalidValueException.of("document id", "must not be blank", value);
        }
    }

    /** Returns the id. */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    /** Returns the name itself. */
    @Override
    public String toString() {
        return value;
    }
}

package uk.sharedservices.partnership.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import uk.sharedservices.partnership.validation.Fault;

/**
 * The field with which a file says what it is.
 *
 * @param format  the format expected
 */
record FormatField(String format) {

    private static final String NAME = "format";

    /** Returns whether the file says that it is of the format. */
    boolean isIn(ObjectNode file) {
        JsonNode found = file.path(NAME);
        return found.isTextual() && found.textValue().equals(format);
    }

    /** Returns a fault if the file does not say that it is of the format. */
    List<Fault> faults(ObjectNode file) {
        if (isIn(file)) {
            return List.of();
        }
        JsonNode found = file.path(NAME);
        return List.of(new Fault(
                "$." + NAME, "must be '" + format + "'", found.isMissingNode() ? "is missing" : Leaf.found(found)));
    }

    /** Returns the file without the field. */
    ObjectNode without(ObjectNode file) {
        ObjectNode content = file.objectNode();
        content.setAll(file);
        content.remove(NAME);
        return content;
    }

    /** Returns content as a file, the field first. */
    ObjectNode with(ObjectNode content) {
        ObjectNode file = content.objectNode().put(NAME, format);
        file.setAll(content);
        return file;
    }
}

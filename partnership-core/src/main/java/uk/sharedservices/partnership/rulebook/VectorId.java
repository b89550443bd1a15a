package uk.sharedservices.partnership.rulebook;

import uk.sharedservices.partnership.InvalidValueException;

/**
 * A conformance vector: a case of a file of the format {@code partnership-vectors/1}.
 *
 * @param file  the file, without folder and ending, such as {@code law}
 * @param id  the id of the case in it, such as {@code N01}
 */
public record VectorId(String file, String id) {

    /** Refuses a vector without a file or an id. */
    public VectorId {
        if (file.isBlank() || id.isBlank()) {
            throw InvalidValueException.of("vector", "must have a file and an id", file + ": " + id);
        }
    }

    /** Returns {@code law: N01}. */
    @Override
    public String toString() {
        return file + ": " + id;
    }
}

package uk.sharedservices.partnership.web.yours.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of the file may be, as the schema has it.
 *
 * @param kind  what kind of thing
 * @param type  its name in the schema, such as {@code BoardId}; empty if it has none
 * @param rule  what must hold of it, in a sentence; empty if nothing is said
 * @param properties  what an object holds, by name, in the order of the schema
 * @param items  what each entry of a list is
 * @param values  what may be chosen
 */
record Shape(
        Kind kind,
        String type,
        String rule,
        Map<String, Property> properties,
        Optional<Shape> items,
        List<String> values) {

    /** The kinds of things that a file is made of. */
    enum Kind {
        OBJECT,
        LIST,
        CHOICE,
        TRUTH,
        NUMBER,
        TEXT,
        /** Always the same, and so nothing to be asked. */
        FIXED
    }

    /**
     * Something that an object holds.
     *
     * @param description  what it is, in sentences
     * @param required  whether it must be there
     * @param shape  what it may be
     */
    record Property(String description, boolean required, Shape shape) {}

    /** Returns whether it is a day, which is asked in three numbers. */
    boolean isDay() {
        return type.equals("Day");
    }
}

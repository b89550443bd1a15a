package uk.sharedservices.partnership;

import java.util.Optional;

/**
 * A value that cannot exist, such as a period of minus four weeks.
 *
 * <p>The message says what must hold and what was found. The parts are kept apart as well, so that a reader of
 * files can put the place before them.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String mustHold;
    private final String found;
    private final String field;

    private InvalidValueException(String message, String mustHold, String found, String field) {
        super(message);
        this.mustHold = mustHold;
        this.found = found;
        this.field = field;
    }

    /**
     * Returns the exception for a value that breaks what must hold.
     *
     * @param subject  what the value is, such as {@code "period of notice"}
     * @param mustHold  what must hold, beginning with a verb: {@code "must be at least 1"}
     * @param found  what was found
     * @return the exception, not yet thrown
     */
    public static InvalidValueException of(String subject, String mustHold, Object found) {
        String was = "was " + (found instanceof CharSequence text ? "'" + shortened(text) + "'" : found);
        return new InvalidValueException(subject + " " + mustHold + ", but " + was, mustHold, was, "");
    }

    /**
     * Returns the exception with the field that is at fault, where it is one of a value that has several.
     *
     * @param path  the field as a path from the value: {@code lastYear} or {@code meetings[1].on}
     * @return the exception, not yet thrown
     */
    public InvalidValueException at(String path) {
        return new InvalidValueException(String.valueOf(getMessage()), mustHold, found, path);
    }

    /** The field that is at fault, as a path from the value; empty if it is the value as a whole. */
    public Optional<String> field() {
        return Optional.of(field).filter(path -> !path.isEmpty());
    }

    /** What must hold, such as {@code "must be at least 1"}. */
    public String mustHold() {
        return mustHold;
    }

    /** What was found, as a clause: {@code was 'W06000001'}. */
    public String found() {
        return found;
    }

    private static CharSequence shortened(CharSequence text) {
        return text.length() <= LONGEST_SHOWN ? text : text.subSequence(0, LONGEST_SHOWN) + "...";
    }
}

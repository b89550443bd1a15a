package uk.sharedservices.partnership.validation;

import java.util.Comparator;

/**
 * Something wrong with input: where, what must hold, what was found.
 *
 * @param path  where, as a JSON path such as {@code $.councils[1].code}, or the name of a form's field
 * @param mustHold  what must hold, beginning with a verb: {@code must be a whole number}
 * @param found  what was found, as a clause: {@code was 'W06000001'}
 */
public record Fault(String path, String mustHold, String found) implements Comparable<Fault> {

    private static final int LONGEST = 240;

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::path, new PathOrder())
            .thenComparing(Fault::mustHold)
            .thenComparing(Fault::found);

    /** Keeps each part on one line and to a readable length, whatever the input holds. */
    public Fault {
        path = oneLine(path);
        found = oneLine(found);
    }

    /** Returns the same fault in something that holds this one at {@code outer}. */
    public Fault within(String outer) {
        return new Fault(outer + path.substring(path.startsWith("$") ? 1 : 0), mustHold, found);
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code $.councils[1].code must be ..., but was 'W06000001'.} */
    @Override
    public String toString() {
        return path + " " + mustHold + ", but " + found + ".";
    }

    private static String oneLine(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        return cut.codePoints()
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.LINE_SEPARATOR
                        ? ' '
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

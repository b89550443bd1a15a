package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.Arrays;
import java.util.Map;

/**
 * A text on one line, without markup, and where each of its characters came from.
 *
 * <p>Every kind of space is a space and several are one; control characters are spaces; what sets direction or joins letters is left
 * out; so are the addresses of links and the marks of emphasis.
 */
final class PlainCharacters {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_ENTITY = 8;
    private static final Map<String, Character> ENTITIES =
            Map.of("&pound;", '£', "&nbsp;", ' ', "&amp;", '&', "&ndash;", '–', "&minus;", '-');

    private final StringBuilder plain = new StringBuilder();
    private int[] origins = new int[64];

    /** Adds the characters of a text from one position to before another. */
    void add(String text, int start, int end) {
        for (int at = start; at < end; ) {
            at = addOne(text, at, end);
        }
    }

    /** Returns the text as one line without markup. */
    static String of(String text) {
        PlainCharacters characters = new PlainCharacters();
        characters.add(text, 0, text.length());
        return characters.text();
    }

    /** Adds what stands at a position and returns the position of what stands after it. */
    private int addOne(String text, int at, int end) {
        char here = text.charAt(at);
        switch (here) {
            case '*', '`', '[' -> {
                return at + 1;
            }
            case ']' -> {
                return at + 1 < end && text.charAt(at + 1) == '(' ? afterAddress(text, at + 1, end) : at + 1;
            }
            case '_' -> {
                if (at + 1 < end && text.charAt(at + 1) == '_') {
                    return at + 2;
                }
            }
            case '\\' -> {
                if (at + 1 < end && !Character.isLetterOrDigit(text.charAt(at + 1))) {
                    return at + 1;
                }
            }
            case '&' -> {
                String next = text.substring(at, Math.min(end, at + LONGEST_ENTITY));
                Character named = ENTITIES.get(next.substring(0, next.indexOf(';') + 1));
                if (named != null) {
                    put(named, at);
                    return at + next.indexOf(';') + 1;
                }
            }
            case 'h', 'w', 'm' -> {
                if (startsAddress(text, at)) {
                    int next = at;
                    while (next < end && !Character.isWhitespace(text.charAt(next))) {
                        next++;
                    }
                    return next;
                }
            }
            default -> {}
        }
        put(here, at);
        return at + 1;
    }

    /** Returns the position after the bracket that closes the address of a link; after the one that opens it if none does. */
    private static int afterAddress(String text, int opening, int end) {
        int limit = Math.min(end, opening + LONGEST_ADDRESS);
        for (int at = opening + 1; at < limit; at++) {
            char here = text.charAt(at);
            if (here == ')') {
                return at + 1;
            }
            if (here == '\n') {
                break;
            }
        }
        return opening;
    }

    private static boolean startsAddress(String text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (text.startsWith("http://", at)
                        || text.startsWith("https://", at)
                        || text.startsWith("www.", at)
                        || text.startsWith("mailto:", at));
    }

    private void put(char read, int origin) {
        char written = written(read);
        boolean leftOut = Character.getType(written) == Character.FORMAT
                || (written == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' '));
        if (leftOut) {
            return;
        }
        if (plain.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[plain.length()] = origin;
        plain.append(written);
    }

    private static char written(char read) {
        return switch (read) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2212' -> '-';
            default ->
                Character.isWhitespace(read) || Character.isSpaceChar(read) || Character.isISOControl(read)
                        ? ' '
                        : read;
        };
    }

    /** Adds a space where a line ends. */
    void space(int origin) {
        put(' ', origin);
    }

    /** Returns whether nothing was added. */
    boolean isBlank() {
        return plain.toString().isBlank();
    }

    /** Returns the text. */
    String text() {
        return plain.toString();
    }

    /** Returns where each character of the text came from. */
    int[] origins() {
        return Arrays.copyOf(origins, plain.length());
    }
}

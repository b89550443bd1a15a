package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words for cells of Excel. */
final class CellText {

    /** A cell holds 32,767 characters; what is escaped may grow. */
    private static final int LONGEST = 32_000;

    /** Excel reads {@code _x0041_} as the character with that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Returns the words as they are written. */
    static String escaped(String words) {
        return words.indexOf('_') < 0 ? words : ESCAPE.matcher(words).replaceAll("_x005F_");
    }

    /** Returns words in parts that a cell can hold, cut at a space where that can be; one part, if empty, of none. */
    static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String rest = words;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int surrogate = Character.isLowSurrogate(rest.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
            parts.add(rest.substring(0, space > 0 ? space : surrogate));
            rest = rest.substring(space > 0 ? space + 1 : surrogate);
        }
        parts.add(rest);
        return parts;
    }
}

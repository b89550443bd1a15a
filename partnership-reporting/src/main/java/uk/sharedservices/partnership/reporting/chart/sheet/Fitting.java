package uk.sharedservices.partnership.reporting.chart.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

/** Labels cut to the room there is. What is cut away stands in the table beside the picture. */
public final class Fitting {

    private static final String CUT = "\u2026";

    /** Blanks of any kind, control characters, and those that turn the direction of writing for what follows. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Fitting() {}

    /** Returns a text on one line, with one blank where there were several. */
    public static String clean(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    /** Returns a text, or as much of it as fits with three dots after it. */
    public static String shortened(String text, double width, double size, boolean strong) {
        String whole = clean(text);
        if (Lettering.width(whole, size, strong) <= width) {
            return whole;
        }
        String part = whole;
        while (!part.isEmpty() && Lettering.width(part + CUT, size, strong) > width) {
            part = part.substring(0, part.offsetByCodePoints(part.length(), -1)).stripTrailing();
        }
        return part.isEmpty() ? "" : part + CUT;
    }

    /**
     * Returns a text broken into lines at blanks, and within words that are too long; the last line allowed is shortened.
     *
     * @param most  the most lines, one or more
     */
    public static List<String> lines(String text, double width, double size, boolean strong, int most) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text);
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1) {
                lines.add(shortened(rest, width, size, strong));
                break;
            }
            int end = endOfLine(rest, width, size, strong);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** Returns where the first line ends: after the last whole word that fits or else the last letter, one at least. */
    private static int endOfLine(String text, double width, double size, boolean strong) {
        int end = 0;
        int blank = 0;
        double used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += Lettering.width(text.substring(end, next), size, strong);
            if (used > width) {
                return blank > 0 ? blank : Math.max(end, text.offsetByCodePoints(0, 1));
            }
            if (next < text.length() && text.charAt(next) == ' ') {
                blank = next;
            }
            end = next;
        }
        return end;
    }
}

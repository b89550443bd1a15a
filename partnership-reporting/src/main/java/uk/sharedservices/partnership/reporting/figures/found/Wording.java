package uk.sharedservices.partnership.reporting.figures.found;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;

/** Writes what a passage says with marks in the place of its figures. */
final class Wording {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nos", "para", "paras", "e.g", "i.e", "c", "approx", "st", "cllr", "dr", "vs", "cf", "p", "pp", "art",
            "reg", "s", "ss", "fig", "vol", "ltd", "sch");
    private static final int LONGEST_ABBREVIATION = 6;

    private Wording() {}

    static String of(String text, List<Figure> figures) {
        StringBuilder wording = new StringBuilder(text.length() + 8 * figures.size());
        int at = 0;
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            words(text, at, figure.span().start(), wording);
            wording.append('<').append(figure.mark()).append(number).append('>');
            at = figure.span().end();
        }
        words(text, at, text.length(), wording);
        return wording.toString();
    }

    private static void words(String text, int start, int end, StringBuilder wording) {
        for (int at = start; at < end; at++) {
            char here = text.charAt(at);
            if ("<>#".indexOf(here) >= 0) {
                wording.append(' ');
            } else if (endsSentence(text, at)) {
                wording.append('#');
            } else {
                wording.append(Character.toLowerCase(here));
            }
        }
    }

    private static boolean endsSentence(String text, int at) {
        if (".!?".indexOf(text.charAt(at)) < 0 || (at + 1 < text.length() && text.charAt(at + 1) != ' ')) {
            return false;
        }
        if (at + 2 >= text.length()) {
            return true;
        }
        return !Character.isLowerCase(text.charAt(at + 2)) && !isAbbreviation(text, at);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_ABBREVIATION && text.charAt(start - 1) != ' ') {
            start--;
        }
        return ABBREVIATIONS.contains(
                text.substring(start, stop).toLowerCase(Locale.ROOT).replace("(", ""));
    }
}

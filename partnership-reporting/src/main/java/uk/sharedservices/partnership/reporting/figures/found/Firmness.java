package uk.sharedservices.partnership.reporting.figures.found;

import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.reporting.figures.figure.Told;

/** How firmly a figure is told, by the words before it. */
final class Firmness {

    private static final int FAR = 28;
    private static final List<String> ARTICLES = List.of(" the", " a", " an", " of");
    private static final List<String> AT_LEAST =
            List.of("at least", "not less than", "no less than", "not fewer than", "no fewer than", "minimum");
    private static final List<String> ROUGHLY = List.of(
            "about",
            "approximately",
            "approx",
            "approx.",
            "around",
            "circa",
            "c",
            "c.",
            "nearly",
            "almost",
            "some",
            "roughly",
            "over",
            "under",
            "just above",
            "just below",
            "more than",
            "less than",
            "up to",
            "in excess",
            "below",
            "above",
            "in the region",
            "between",
            "exceeding",
            "close to");

    private Firmness() {}

    static Told of(String text, int start, int end) {
        if (isRange(text, start, end)) {
            return Told.ROUGHLY;
        }
        String before = text.substring(Math.max(0, start - FAR), start)
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        String words =
                before.endsWith("(") ? before.substring(0, before.length() - 1).stripTrailing() : before;
        for (String article : ARTICLES) {
            words = words.endsWith(article) ? words.substring(0, words.length() - article.length()) : words;
        }
        if (endsWithOneOf(words, AT_LEAST)) {
            return Told.AT_LEAST;
        }
        return endsWithOneOf(words, ROUGHLY) ? Told.ROUGHLY : Told.PLAINLY;
    }

    /** Two figures with a dash and nothing more between them. */
    private static boolean isRange(String text, int start, int end) {
        boolean follows =
                start > 1 && isDash(text.charAt(start - 1)) && "0123456789mkn%".indexOf(text.charAt(start - 2)) >= 0;
        boolean goesOn =
                end + 1 < text.length() && isDash(text.charAt(end)) && "0123456789£".indexOf(text.charAt(end + 1)) >= 0;
        return follows || goesOn;
    }

    private static boolean isDash(char here) {
        return here == '-' || here == '–';
    }

    private static boolean endsWithOneOf(String words, List<String> phrases) {
        for (String phrase : phrases) {
            int before = words.length() - phrase.length() - 1;
            if (words.endsWith(phrase) && (before < 0 || !Character.isLetter(words.charAt(before)))) {
                return true;
            }
        }
        return false;
    }
}

package uk.sharedservices.partnership.reporting.figures.found;

import java.util.List;
import java.util.regex.MatchResult;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Span;
import uk.sharedservices.partnership.reporting.figures.passage.Passage;

/**
 * A passage with its figures.
 *
 * @param passage  the passage
 * @param figures  its figures, in order
 * @param wording  what it says in small letters, with a mark in the place of each figure, such as {@code <s0>} for a sum that is the
 *     first, and {@code #} where a sentence ends
 */
public record Reading(Passage passage, List<Figure> figures, String wording) {

    /** A sum of money in a pattern, its number caught. */
    public static final String SUM = "<s(\\d{1,7})>";

    /** A percentage in a pattern, its number caught. */
    public static final String PERCENTAGE = "<p(\\d{1,7})>";

    /** A day with its year in a pattern, its number caught. */
    public static final String DAY = "<d(\\d{1,7})>";

    /** A length of time in a pattern, its number caught. */
    public static final String LENGTH = "<l(\\d{1,7})>";

    /** A financial year in a pattern, its number caught. */
    public static final String YEAR = "<y(\\d{1,7})>";

    private static final int MOST_QUOTED = 160;
    private static final int LONGEST_SENTENCE = 500;

    /** Returns a passage with its figures. */
    public static Reading of(Passage passage) {
        List<Figure> figures = Figures.in(passage.text());
        return new Reading(passage, figures, Wording.of(passage.text(), figures));
    }

    /** Returns the figure whose number a pattern caught. */
    public <F extends Figure> F figure(Class<F> type, MatchResult match, int caught) {
        return type.cast(figures.get(Integer.parseInt(match.group(caught))));
    }

    /** Returns whether a pattern caught anything there. */
    public static boolean caught(MatchResult match, int group) {
        return match.group(group) != null;
    }

    /** Returns the position of the passage where one of the wording, outside a mark, came from. */
    public int origin(int position) {
        int longer = 0;
        for (int number = 0; number < figures.size(); number++) {
            Span span = figures.get(number).span();
            int mark = "<s>".length() + String.valueOf(number).length();
            if (span.start() + longer + mark > position) {
                break;
            }
            longer += mark - (span.end() - span.start());
        }
        return position - longer;
    }

    /** Returns the words from one position of the passage to before another, shortened in their middle. */
    public String words(int start, int end) {
        String text = passage.text();
        String open = text.substring(start, end);
        boolean closes = open.lastIndexOf('(') > open.lastIndexOf(')') && text.startsWith(")", end);
        String words = closes ? open + ")" : open;
        return words.length() <= MOST_QUOTED
                ? words
                : words.substring(0, MOST_QUOTED / 2) + " … " + words.substring(words.length() - MOST_QUOTED / 2);
    }

    /** Returns the sentence of the wording around a position in it, of one that runs on for pages the part near by. */
    public String sentence(int position) {
        String before = wording.substring(Math.max(0, position - LONGEST_SENTENCE), position);
        String after = wording.substring(position, Math.min(wording.length(), position + LONGEST_SENTENCE));
        int end = after.indexOf('#');
        return before.substring(before.lastIndexOf('#') + 1) + after.substring(0, end < 0 ? after.length() : end);
    }
}

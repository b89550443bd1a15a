package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.function.IntFunction;
import uk.sharedservices.partnership.reporting.figures.finding.Place;

/**
 * A stretch of text that is read as a whole: a heading, a paragraph, an entry of a list.
 *
 * @param order  how many passages and tables stand before it
 * @param group  the same for passages that are read together, such as the entries of a list
 * @param text  what it says, on one line, without markup and without control characters
 * @param places  where each of its characters stands
 */
public record Passage(int order, int group, String text, IntFunction<Place> places) {

    /** Returns where one of its characters stands. */
    public Place place(int offset) {
        return places.apply(Math.min(offset, Math.max(0, text.length() - 1)));
    }
}

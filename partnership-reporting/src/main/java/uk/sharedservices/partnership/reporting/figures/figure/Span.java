package uk.sharedservices.partnership.reporting.figures.figure;

/**
 * A stretch of a passage.
 *
 * @param start  where it begins
 * @param end  where it ends, the character there not included
 * @param printed  what stands there
 */
public record Span(int start, int end, String printed) {

    /** Returns the stretch of a text. */
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}

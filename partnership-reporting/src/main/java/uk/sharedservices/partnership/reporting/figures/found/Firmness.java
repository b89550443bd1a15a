package uk.sharedservices.partnership.reporting.figures.found;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Told;

/** How firmly a figure is told, by the words before it. */
final class Firmness {

    private static final int FAR = 28;
    private static final String BEFORE = "(?:^|[^a-z])";
    private static final Pattern AT_LEAST = Pattern.compile(BEFORE
            + "(?:at least|not less than|no less than|not fewer than|no fewer than|minimum(?: of)?|with not less than)"
            + "(?: the| an?)? ?\\(?$");
    private static final Pattern ROUGHLY = Pattern.compile(BEFORE
            + "(?:about|approximately|approx\\.?|around|circa|c\\.?|nearly|almost|just (?:under|over|above|below)|some|roughly"
            + "|over|under|more than|less than|up to|in excess of|below|above|in the region of|between|exceeding|close to)"
            + "(?: the| an?)? ?\\(?$");
    private static final Pattern RANGE = Pattern.compile("[\\dmkn%][-–]$");

    private static final Pattern RANGE_GOES_ON = Pattern.compile("[-–][£\\d]");

    private Firmness() {}

    static Told of(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - FAR), start).toLowerCase(Locale.ROOT);
        if (AT_LEAST.matcher(before).find()) {
            return Told.AT_LEAST;
        }
        boolean range = RANGE.matcher(before).find()
                || RANGE_GOES_ON.matcher(text).region(end, text.length()).lookingAt();
        return range || ROUGHLY.matcher(before).find() ? Told.ROUGHLY : Told.PLAINLY;
    }
}

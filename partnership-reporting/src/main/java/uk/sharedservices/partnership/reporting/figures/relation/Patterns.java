package uk.sharedservices.partnership.reporting.figures.relation;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.found.Reading;

/** Patterns over the wording of a passage. Every gap in them is bounded, and none crosses a figure or the end of a sentence. */
public final class Patterns {

    /** A few words in between, such as "the total of". */
    public static final String FEW_WORDS = "(?:[a-z&'-]{1,20} ){0,5}";

    /** A year or a day told after a figure, such as "at the end of 2020-21". */
    public static final String WHEN = "(?:[^<>#,;:()]{0,30}<[ymde]\\d{1,7}>)?";

    private Patterns() {}

    /** Returns words in between, so many characters at the most. */
    public static String gap(int most) {
        return "[^<>#]{0," + most + "}?";
    }

    /** Returns words in between that no comma or bracket parts. */
    public static String phrase(int most) {
        return "[^<>#,;:()]{0," + most + "}?";
    }

    /** Puts every match of a pattern in a scene. */
    public static void each(Scene scene, Pattern pattern, BiConsumer<Reading, MatchResult> found) {
        for (Reading reading : scene.readings()) {
            if (reading.figures().isEmpty()) {
                continue;
            }
            Matcher matcher = pattern.matcher(reading.wording());
            while (matcher.find()) {
                found.accept(reading, matcher.toMatchResult());
            }
        }
    }
}

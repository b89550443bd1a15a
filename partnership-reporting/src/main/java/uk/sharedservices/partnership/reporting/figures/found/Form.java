package uk.sharedservices.partnership.reporting.figures.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;

/**
 * A form in which figures are printed.
 *
 * @param pattern  what it looks like; bounded
 * @param reads  reads what looks so; empty if it is none after all
 */
record Form(Pattern pattern, Reads reads) {

    /** Reads a figure. */
    interface Reads {

        Optional<Figure> read(String text, MatchResult match);
    }

    static Form of(String pattern, Reads reads) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reads);
    }

    /** Returns the figures of this form in a text. */
    List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reads.read(text, matcher).ifPresent(found::add);
        }
        return found;
    }
}

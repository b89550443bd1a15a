package uk.sharedservices.partnership.web.yours.edit;

import java.util.List;
import uk.sharedservices.partnership.validation.Fault;

/**
 * A line of a file, and what is wrong there.
 *
 * @param number  its number, from 1
 * @param text  what it holds
 * @param faults  what is wrong
 */
public record FaultyLine(int number, String text, List<Fault> faults) {

    private static final int LONGEST_SHOWN = 160;

    /** Cuts long lines short: a file may be a single line. */
    public FaultyLine {
        text = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The id of the line on the page. */
    public String place() {
        return "line-" + number;
    }
}

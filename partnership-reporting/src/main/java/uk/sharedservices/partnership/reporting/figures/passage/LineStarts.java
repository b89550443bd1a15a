package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.Arrays;
import uk.sharedservices.partnership.reporting.figures.finding.Place.Spot;

/** Where the lines of a text begin. */
final class LineStarts {

    private final int[] starts;

    private LineStarts(int[] starts) {
        this.starts = starts;
    }

    static LineStarts of(String text) {
        int[] starts = new int[(int) text.chars().filter(each -> each == '\n').count() + 1];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line] = at + 1;
            line++;
        }
        return new LineStarts(starts);
    }

    /** How many lines there are. */
    int count() {
        return starts.length;
    }

    /** Returns where a line begins; the first is 0. */
    int start(int line) {
        return starts[line];
    }

    /** Returns the line and the column of a position, each counted from 1. */
    Spot spot(int position) {
        int found = Arrays.binarySearch(starts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, position - starts[line] + 1);
    }
}

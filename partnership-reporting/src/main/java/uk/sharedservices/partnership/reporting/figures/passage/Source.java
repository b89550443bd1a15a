package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.List;
import uk.sharedservices.partnership.reporting.document.Report;

/**
 * What is read for figures.
 *
 * @param passages  its passages, in order
 * @param grids  its tables, in order
 */
public record Source(List<Passage> passages, List<Grid> grids) {

    /** Takes copies. */
    public Source {
        passages = List.copyOf(passages);
        grids = List.copyOf(grids);
    }

    /** Returns what stands in a plain text or in Markdown. */
    public static Source ofText(String text) {
        return new TextReader(text).read();
    }

    /** Returns what stands in a report. */
    public static Source of(Report report) {
        return new ReportReader(report).read();
    }
}

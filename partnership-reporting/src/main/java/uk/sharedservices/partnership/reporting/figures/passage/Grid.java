package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.List;
import uk.sharedservices.partnership.reporting.figures.finding.Place;

/**
 * A table.
 *
 * @param order  how many passages and tables stand before it
 * @param headings  the headings of its columns, empty if it has none
 * @param rows  its rows
 */
public record Grid(int order, List<String> headings, List<Row> rows) {

    /**
     * A row.
     *
     * @param cells  what stands in each column; the first heads the row
     * @param total  whether it sums up rows above it
     * @param place  where it stands
     */
    public record Row(List<String> cells, boolean total, Place place) {

        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** What heads the row. */
        public String label() {
            return cell(0);
        }

        /** Returns what stands in a column, nothing if the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Takes copies. */
    public Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Returns the heading of a column, nothing if it has none. */
    public String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }
}

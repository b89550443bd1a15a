package uk.sharedservices.partnership.reporting.document.block;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Printable;

/**
 * A table. The first column heads the rows.
 *
 * @param caption  what it shows, in a phrase
 * @param columns  its columns, one or more
 * @param rows  its rows, each with a cell for every column
 * @param notes  what a reader should know of its figures, a sentence each
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> notes) implements Block {

    /**
     * A column.
     *
     * @param heading  its heading
     * @param figures  whether it holds figures, set flush right
     */
    public record Column(String heading, boolean figures) {

        /** Puts a mark in the place of what no document can hold. */
        public Column {
            heading = Printable.of(heading);
        }

        /** Returns a column of words. */
        public static Column words(String heading) {
            return new Column(heading, false);
        }

        /** Returns a column of figures. */
        public static Column figures(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row.
     *
     * @param cells  its cells
     * @param total  whether it sums up rows above it
     */
    public record Row(List<Line> cells, boolean total) {

        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a row of those cells. */
        public static Row of(Line... cells) {
            return new Row(List.of(cells), false);
        }

        /** Returns a row that sums up rows above it. */
        public static Row total(Line... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /** Refuses a table without columns and a row with more or fewer cells than there are columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = notes.stream().map(Printable::of).toList();
        caption = Printable.of(caption);
        if (columns.isEmpty()) {
            throw InvalidValueException.of("table", "must have a column or more", "none");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw InvalidValueException.of(
                        "row of '" + caption + "'",
                        "must have a cell for each of the " + columns.size() + " columns",
                        row.cells().size());
            }
        }
    }

    /** Returns a table without notes. */
    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, List.of());
    }

    @Override
    public List<Line> lines() {
        return Stream.concat(
                        rows.stream().flatMap(row -> row.cells().stream()),
                        notes.stream().map(Line::of))
                .toList();
    }
}

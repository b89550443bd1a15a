package uk.sharedservices.partnership.published;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that ships with a library: comma-separated, a cell with a comma in quotes, lines that begin with {@code #} for
 * the reader.
 *
 * @param beside  the class beside which the file lies
 * @param file  the resource
 * @param columns  its columns
 */
public record Table(Class<?> beside, String file, List<String> columns) {

    private static final String CELL = "\"[^\"]*\"|[^\",]*";
    private static final Pattern LINE = Pattern.compile("(?:,(?:" + CELL + "))+");
    private static final Pattern EACH_CELL = Pattern.compile(",(" + CELL + ")");

    /** Takes a copy. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of this module. */
    Table(String file, List<String> columns) {
        this(Shipped.class, file, columns);
    }

    /**
     * Returns the rows, each with a cell for each column; an empty cell is empty text.
     *
     * @throws IllegalStateException if the file has other columns, a row of other cells, or quotes out of place
     */
    public List<List<String>> rows() {
        return rows(new String(Shipped.file(beside, file), StandardCharsets.UTF_8).lines());
    }

    /** Returns the rows of those lines. Refuses other columns, a row of other cells, and quotes out of place. */
    List<List<String>> rows(Stream<String> lines) {
        List<List<String>> rows = lines.filter(Predicate.not(line -> line.startsWith("#")))
                .map(this::cells)
                .toList();
        if (rows.isEmpty() || !rows.get(0).equals(columns)) {
            throw new IllegalStateException(file + " must have the columns " + columns + ", but has "
                    + (rows.isEmpty() ? "none" : rows.get(0)));
        }
        rows.forEach(row -> {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        file + " must have " + columns.size() + " cells in a row, but has " + row);
            }
        });
        return rows.subList(1, rows.size());
    }

    private List<String> cells(String line) {
        String eachAfterAComma = "," + line;
        if (!LINE.matcher(eachAfterAComma).matches()) {
            throw new IllegalStateException(file + " must have quotes around whole cells only, but has " + line);
        }
        return EACH_CELL.matcher(eachAfterAComma).results().map(Table::text).toList();
    }

    private static String text(MatchResult found) {
        String cell = found.group(1);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}

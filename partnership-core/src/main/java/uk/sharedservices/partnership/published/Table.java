package uk.sharedservices.partnership.published;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that ships with the library: comma-separated, a cell with a comma in quotes, lines that begin with {@code #} for
 * the reader.
 *
 * @param file  the resource beside this class
 * @param columns  its columns
 */
record Table(String file, List<String> columns) {

    private static final String CELL = "\"[^\"]*\"|[^\",]*";
    private static final Pattern LINE = Pattern.compile("(?:,(?:" + CELL + "))+");
    private static final Pattern EACH_CELL = Pattern.compile(",(" + CELL + ")");

    /** Returns the rows, each with a cell for each column. Refuses a file that has other columns. */
    List<List<String>> rows() {
        return rows(new String(Shipped.file(file), StandardCharsets.UTF_8).lines());
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

package uk.sharedservices.partnership.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A table that ships with the library: comma-separated, no quotes, lines that begin with {@code #} for the reader.
 *
 * @param file  the resource beside this class
 * @param columns  its columns
 */
record Table(String file, List<String> columns) {

    /** Returns the rows, each with a cell for each column. Refuses a file that has other columns. */
    List<List<String>> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<List<String>> rows = lines.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
            if (!rows.get(0).equals(columns)) {
                throw new IllegalStateException(
                        file + " must have the columns " + columns + ", but has " + rows.get(0));
            }
            rows.forEach(row -> {
                if (row.size() != columns.size()) {
                    throw new IllegalStateException(
                            file + " must have " + columns.size() + " cells in a row, but has " + row);
                }
            });
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

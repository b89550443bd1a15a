package uk.sharedservices.partnership.finance.published;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.published.Table;

/** Reads cells of the tables beside this class. */
final class Cells {

    private Cells() {}

    /** Returns the table of a file beside this class. */
    static Table table(String file, List<String> columns) {
        return new Table(Cells.class, file, columns);
    }

    /** Returns what a cell holds; a blank is a gap, never nought. */
    static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Returns the cells of a row from one to another that are not blank, each with the year of its column. */
    static List<EhcPlans.InYear> counts(List<String> row, int first, int firstYear, int years) {
        return IntStream.range(0, years)
                .filter(index -> !row.get(first + index).isEmpty())
                .mapToObj(index -> new EhcPlans.InYear(firstYear + index, Integer.parseInt(row.get(first + index))))
                .toList();
    }
}

package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Value;

/** Cells of CSV. */
final class CsvCell {

    /** The last four are how they are typed in Chinese and Japanese, where Excel takes them for formulas too. */
    private static final String BEGIN_A_FORMULA = "=+-@＝＋－＠";

    private static final String NOTHING = "-";
    private static final Pattern IN_MANY_POUNDS = Pattern.compile("£(?:m|k|000)(?![\\p{Alnum}])");

    private CsvCell() {}

    /** Returns a figure plainly if there is nothing else, else the words. */
    static String of(Line line) {
        return line.soleFigure().map(figure -> plain(figure.value())).orElseGet(() -> words(line.text()));
    }

    /** Returns words that no spreadsheet takes for a formula, after spaces or line ends either; a lone dash is none. */
    static String words(String words) {
        String first = words.stripLeading();
        boolean formula = !first.isEmpty() && BEGIN_A_FORMULA.indexOf(first.charAt(0)) >= 0 && !first.equals(NOTHING);
        return formula ? "'" + words : words;
    }

    /**
     * Returns the heads of the columns; that of a column with sums of money says that they are in pounds, and not in the thousands or
     * millions that they are printed in elsewhere.
     */
    static List<String> heads(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> {
                    String heading = table.columns().get(column).heading();
                    return words(hasSums(table, column) ? inPounds(heading) : heading);
                })
                .toList();
    }

    private static String inPounds(String heading) {
        String pounds = IN_MANY_POUNDS.matcher(heading).replaceAll("£");
        return pounds.contains("£") ? pounds : (pounds + " (£)").strip();
    }

    private static boolean hasSums(Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> row.cells().get(column).soleFigure().stream())
                .map(Piece.Figure::value)
                .anyMatch(Value.Pounds.class::isInstance);
    }

    private static String plain(Value value) {
        if (value instanceof Value.Pounds pounds) {
            return pounds.pounds().toPlainString();
        }
        if (value instanceof Value.Percentage percentage) {
            return percentage.percent().toPlainString() + "%";
        }
        return value instanceof Value.Quantity quantity
                ? quantity.number().toPlainString()
                : ((Value.Day) value).day().toString();
    }
}

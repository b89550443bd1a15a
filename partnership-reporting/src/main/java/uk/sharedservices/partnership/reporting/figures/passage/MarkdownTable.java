package uk.sharedservices.partnership.reporting.figures.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.figures.finding.Place;

/** The rows of a table in Markdown, as they are read. */
final class MarkdownTable {

    private static final int LONGEST_LABEL = 60;

    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private List<String> headings = List.of();

    /**
     * A cell.
     *
     * @param characters  what it says
     * @param row  what heads its row
     */
    record Cell(PlainCharacters characters, Optional<String> row) {}

    /** Takes a row; of a row of dashes, that the one before it holds the headings. */
    void row(String text, int start, int end, Place place) {
        if (text.substring(start, end).chars().allMatch(each -> "|-: ".indexOf(each) >= 0)) {
            if (rows.size() == 1) {
                headings = rows.get(0).cells();
                rows.clear();
            }
            return;
        }
        List<String> here = new ArrayList<>();
        int from = text.indexOf('|', start) + 1;
        while (from < end) {
            int bar = bar(text, from, end);
            PlainCharacters characters = new PlainCharacters();
            characters.add(text, from, bar);
            here.add(characters.text().strip());
            if (!characters.isBlank()) {
                cells.add(new Cell(characters, Optional.of("row '" + shortened(here.get(0)) + "'")));
            }
            from = bar + 1;
        }
        rows.add(new Grid.Row(here, isTotal(here.isEmpty() ? "" : here.get(0)), place));
    }

    private static int bar(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == '|' && text.charAt(at - 1) != '\\') {
                return at;
            }
        }
        return end;
    }

    /** Returns whether a row headed so sums up rows above it. */
    static boolean isTotal(String label) {
        String head = label.toLowerCase(Locale.ROOT);
        return head.equals("total") || head.startsWith("total ") || head.endsWith(" total");
    }

    /** Returns the heading of a row in a place, shortened. */
    static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }

    List<String> headings() {
        return headings;
    }

    List<Grid.Row> rows() {
        return rows;
    }

    List<Cell> cells() {
        return cells;
    }
}

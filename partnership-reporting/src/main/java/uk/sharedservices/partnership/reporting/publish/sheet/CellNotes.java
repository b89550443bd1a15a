package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Derivation;

/** How the figures on a sheet were reached, with the cells that they stand in. */
final class CellNotes {

    private static final int CELLS_NAMED = 5;
    private static final int LETTERS = 26;

    private final Explanations explanations;
    private final Map<Integer, Cells> cells = new TreeMap<>();

    CellNotes(Explanations explanations) {
        this.explanations = explanations;
    }

    /** The cells that rest on one derivation: the first few by name, all by number, for there may be very many. */
    private static final class Cells {

        private final List<String> named = new ArrayList<>();
        private int number;

        void add(int row, int column) {
            number++;
            if (number <= CELLS_NAMED) {
                named.add(letters(column) + (row + 1));
            }
        }

        String words() {
            String first = String.join(", ", named);
            return number > CELLS_NAMED ? first + " and " + (number - CELLS_NAMED) + " more" : first;
        }
    }

    /** Notes the derivations that a cell rests on; rows and columns count from 0. */
    void add(int row, int column, Line line) {
        explanations
                .of(List.of(line))
                .keySet()
                .forEach(number ->
                        cells.computeIfAbsent(number, none -> new Cells()).add(row, column));
    }

    /** Returns the notes, a sentence each; none if no figure was computed. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Derivation> all = explanations.all();
        if (!cells.isEmpty()) {
            lines.add("How figures were reached:");
        }
        cells.forEach((number, where) -> {
            List<String> sentences = all.get(number - 1).sentences();
            lines.add(where.words() + ": " + sentences.get(0));
            lines.addAll(sentences.subList(1, sentences.size()));
        });
        return lines;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}

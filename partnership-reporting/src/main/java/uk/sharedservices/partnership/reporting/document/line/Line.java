package uk.sharedservices.partnership.reporting.document.line;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of a report, such as a paragraph, an entry of a list or a cell of a table.
 *
 * @param pieces  what it is made of, in order
 */
public record Line(@JsonValue List<Piece> pieces) {

    /** A line with nothing on it, as in a cell that is left blank. */
    public static final Line EMPTY = new Line(List.of());

    /** Takes a copy. */
    @JsonCreator
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** Returns a line of words. */
    public static Line of(String words) {
        return new Line(List.of(new Piece.Words(words, false)));
    }

    /** Returns a line of words that stand out. */
    public static Line strong(String words) {
        return new Line(List.of(new Piece.Words(words, true)));
    }

    /** Returns a line of those pieces. */
    public static Line of(Piece... pieces) {
        return new Line(Arrays.asList(pieces));
    }

    /** Returns this line with those words after it. */
    public Line then(String words) {
        return then(new Piece.Words(words, false));
    }

    /** Returns this line with that piece after it. */
    public Line then(Piece piece) {
        List<Piece> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Line(longer);
    }

    /** Returns this line with another after it. */
    public Line then(Line other) {
        List<Piece> longer = new ArrayList<>(pieces);
        longer.addAll(other.pieces);
        return new Line(longer);
    }

    /** Returns what a reader sees of it. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Returns the figures on it, in order. */
    public List<Piece.Figure> figures() {
        return pieces.stream()
                .filter(Piece.Figure.class::isInstance)
                .map(Piece.Figure.class::cast)
                .toList();
    }

    /** Returns the figure that is all there is on it, such as a sum in a cell of a table; empty if there is more or less. */
    public Optional<Piece.Figure> soleFigure() {
        return pieces.size() == 1 ? figures().stream().findFirst() : Optional.empty();
    }
}

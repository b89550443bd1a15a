package uk.sharedservices.partnership.reporting.figures.finding;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands.
 *
 * @param section  the heading it stands under, if there is one
 * @param part  the number of the paragraph, or the row of a table, if there is one
 * @param spot  the line and the column, for a text
 */
public record Place(Optional<String> section, Optional<String> part, Optional<Spot> spot) {

    /**
     * A place in a text.
     *
     * @param line  the line, the first being 1
     * @param column  the column, the first being 1
     */
    public record Spot(int line, int column) {

        /** Returns {@code line 8, column 25}. */
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    /** Returns {@code line 52, column 631 (2. PROPOSAL, 2.9)}, as far as it is known. */
    @Override
    public String toString() {
        String within = Stream.of(section, part).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return spot.map(Spot::toString)
                .map(where -> within.isEmpty() ? where : where + " (" + within + ")")
                .orElse(within.isEmpty() ? "the text" : within);
    }
}

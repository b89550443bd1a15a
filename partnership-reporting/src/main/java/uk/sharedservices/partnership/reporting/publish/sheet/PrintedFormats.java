package uk.sharedservices.partnership.reporting.publish.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/** The formats of the cells of a workbook, of which Excel holds some two hundred. */
final class PrintedFormats {

    private static final int MOST = 150;

    private final Set<String> used = new HashSet<>();

    /** Returns the format of a figure; empty if it is shown as it is, as those are that come after too many others. */
    Optional<String> of(Piece.Figure figure) {
        return PrintedFormat.of(figure)
                .filter(format -> used.contains(format) || used.size() < MOST)
                .map(format -> {
                    used.add(format);
                    return format;
                });
    }
}

package uk.sharedservices.partnership.reporting.chart.board;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.Shape;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** The signs of stages: seven squares filled as far as a workstream has come, or a sign of its own where it is off the path. */
final class StageSign {

    private static final double SQUARE = 6;
    private static final double STEP = 8;
    private static final double HALF = 4.5;

    private StageSign() {}

    /**
     * Draws the sign of a stage.
     *
     * @param stage  the stage; empty where it cannot be said
     * @param x  its left edge
     * @param y  the height of its middle
     */
    static void draw(Sheet sheet, Optional<Stage> stage, double x, double y) {
        if (stage.filter(Stage::isOnPath).isPresent()) {
            double left = x;
            for (Stage each : Stage.values()) {
                if (each.isOnPath()) {
                    Ink fill = each.compareTo(stage.orElseThrow()) <= 0 ? Ink.BLACK : Ink.WHITE;
                    sheet.box(left, y - SQUARE / 2, SQUARE, SQUARE, fill, Ink.BLACK, 0.75);
                    left += STEP;
                }
            }
        } else {
            offPath(stage).draw(sheet, x, y);
        }
    }

    /** Returns the sign of a stage off the path, or of one that cannot be said. */
    private static Key.Sign offPath(Optional<Stage> stage) {
        return (sheet, x, y) -> {
            double middle = x + HALF;
            if (stage.isEmpty()) {
                sheet.area(Shape.disc(middle, y, HALF), Ink.WHITE, Ink.BLACK, 1);
                sheet.write("?", middle, y + 3, Sheet.SMALL, Anchor.MIDDLE, true, Ink.BLACK);
                return;
            }
            switch (stage.orElseThrow()) {
                case PAUSED -> {
                    sheet.box(x + 1.5, y - HALF, 2.5, 2 * HALF, Ink.BLACK, Ink.NONE, 0);
                    sheet.box(x + 6, y - HALF, 2.5, 2 * HALF, Ink.BLACK, Ink.NONE, 0);
                }
                case CEASED -> sheet.area(Shape.square(middle, y, HALF - 0.5), Ink.BLACK, Ink.BLACK, 1);
                default -> {
                    sheet.area(Shape.disc(middle, y, HALF), Ink.WHITE, Ink.BLACK, 1);
                    sheet.line(middle - 3.2, y + 3.2, middle + 3.2, y - 3.2, Ink.BLACK, 1.25);
                }
            }
        };
    }

    /** Returns the key of the signs on a board. */
    static Key key(Board board) {
        List<Optional<Stage>> stages = board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .map(Board.Card::stage)
                .distinct()
                .toList();
        Key key = new Key();
        if (stages.stream().anyMatch(stage -> stage.filter(Stage::isOnPath).isPresent())) {
            key.with(
                    (on, x, y) -> {
                        on.box(x, y - SQUARE / 2, SQUARE, SQUARE, Ink.BLACK, Ink.BLACK, 0.75);
                        on.box(x + STEP, y - SQUARE / 2, SQUARE, SQUARE, Ink.WHITE, Ink.BLACK, 0.75);
                    },
                    "stages reached and ahead, of the seven from scoping to live");
        }
        for (Stage stage : Stage.values()) {
            if (!stage.isOnPath() && stages.contains(Optional.of(stage))) {
                key.with(offPath(Optional.of(stage)), stage.words());
            }
        }
        if (stages.contains(Optional.<Stage>empty())) {
            key.with(offPath(Optional.empty()), "cannot be said");
        }
        return key;
    }
}

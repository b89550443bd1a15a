package uk.sharedservices.partnership.reporting.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.reporting.chart.Board.Card;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;

/** Draws a board: columns side by side, cards one under another; closer together where there are many. */
final class BoardDrawing {

    private static final double EDGE = 2;
    private static final int MOST_ABREAST = 4;
    private static final double GAP = 8;
    private static final double PAD = 6;
    private static final double BETWEEN = 5;
    private static final double SIGN_LINE = 14;
    private static final int NAME_LINES = 4;
    private static final int SMALL_LINES = 3;
    private static final double TALLEST = 640;

    private final Sheet sheet = new Sheet();
    private final Board board;
    private final int abreast;
    private final int stacks;
    private final boolean compact;
    private final double width;
    private final double cardWidth;

    /** Lays out columns of that many abreast, the cards of each in that many stacks. */
    private BoardDrawing(Board board, int abreast, int stacks, boolean compact) {
        this.board = board;
        this.abreast = abreast;
        this.stacks = stacks;
        this.compact = compact;
        width = (Sheet.WIDTH - 2 * EDGE - GAP * (abreast - 1)) / abreast;
        cardWidth = (width - BETWEEN * (stacks - 1)) / stacks;
    }

    /** Returns the board with columns side by side or, if that is taller than a page, one under another. */
    static Drawing of(Board board) {
        int tiers = (board.columns().size() + MOST_ABREAST - 1) / MOST_ABREAST;
        int abreast = (board.columns().size() + tiers - 1) / tiers;
        Drawing roomy = new BoardDrawing(board, abreast, 1, false).drawing();
        if (roomy.height() <= TALLEST) {
            return roomy;
        }
        Drawing closer = new BoardDrawing(board, abreast, 1, true).drawing();
        return closer.height() <= TALLEST ? closer : new BoardDrawing(board, 1, MOST_ABREAST, true).drawing();
    }

    private Drawing drawing() {
        double top = EDGE;
        for (int first = 0; first < board.columns().size(); first += abreast) {
            List<Board.Column> tier = board.columns()
                    .subList(first, Math.min(first + abreast, board.columns().size()));
            double head = tier.stream()
                    .mapToDouble(column -> headLines(column).size() * Sheet.NORMAL * Sheet.LEADING + 2 * PAD)
                    .max()
                    .orElseThrow();
            double bottom = top;
            for (int place = 0; place < tier.size(); place++) {
                bottom = Math.max(bottom, column(tier.get(place), EDGE + place * (width + GAP), top, head));
            }
            top = bottom + GAP;
        }
        return sheet.drawing(Math.ceil(key().draw(sheet, top) + EDGE));
    }

    private List<String> headLines(Board.Column column) {
        String years = column.years().isEmpty() ? "" : " (" + column.years() + ")";
        return Fitting.lines(column.name() + years, width - 2 * PAD, Sheet.NORMAL, true, 3);
    }

    private double column(Board.Column column, double x, double top, double head) {
        sheet.box(x, top, width, head, Ink.LIGHT, Ink.DARK, 0.75);
        sheet.writeLines(headLines(column), x + PAD, top + PAD + Sheet.NORMAL - 1, Sheet.NORMAL, true);
        double y = top + head + BETWEEN;
        if (column.cards().isEmpty()) {
            sheet.write("no workstream", x + PAD, y + Sheet.SMALL + 2, Sheet.SMALL, false);
            return y + Sheet.SMALL + PAD;
        }
        double[] bottoms = new double[stacks];
        Arrays.fill(bottoms, y);
        for (int place = 0; place < column.cards().size(); place++) {
            int stack = place % stacks;
            bottoms[stack] =
                    card(column.cards().get(place), x + stack * (cardWidth + BETWEEN), bottoms[stack]) + BETWEEN;
        }
        return Arrays.stream(bottoms).max().orElse(y);
    }

    private double card(Card card, double x, double top) {
        double room = cardWidth - 2 * PAD;
        List<String> name = Fitting.lines(card.name(), room, Sheet.NORMAL, true, compact ? 2 : NAME_LINES);
        List<String> stage = Fitting.lines(card.stageInWords(), room, Sheet.NORMAL, false, compact ? 1 : SMALL_LINES);
        List<String> since = compact ? List.of() : Fitting.lines(card.since(), room, Sheet.SMALL, false, SMALL_LINES);
        double height = 2 * PAD
                + (name.size() + stage.size()) * Sheet.NORMAL * Sheet.LEADING
                + SIGN_LINE
                + since.size() * Sheet.SMALL * Sheet.LEADING
                - 2;
        sheet.box(x, top, cardWidth, height, Ink.WHITE, Ink.DARK, 0.75);
        double y = sheet.writeLines(name, x + PAD, top + PAD + 7, Sheet.NORMAL, true);
        StageSign.draw(sheet, card.stage(), x + PAD, y - 2);
        y = sheet.writeLines(stage, x + PAD, y + SIGN_LINE, Sheet.NORMAL, false);
        sheet.writeLines(since, x + PAD, y, Sheet.SMALL, false);
        return top + height;
    }

    private Key key() {
        List<Optional<Stage>> stages = board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .map(Card::stage)
                .distinct()
                .toList();
        Key key = new Key();
        if (stages.stream().anyMatch(stage -> stage.filter(Stage::isOnPath).isPresent())) {
            key.with(
                    (on, x, y) -> {
                        on.box(x, y - 3, 6, 6, Ink.BLACK, Ink.BLACK, 0.75);
                        on.box(x + 8, y - 3, 6, 6, Ink.WHITE, Ink.BLACK, 0.75);
                    },
                    "stage reached and stages ahead: scoping, options appraisal, business case, awaiting decisions, approved,"
                            + " implementing, live");
        }
        for (Stage stage : Stage.values()) {
            if (!stage.isOnPath() && stages.contains(Optional.of(stage))) {
                key.with(StageSign.offPath(Optional.of(stage)), stage.words());
            }
        }
        if (stages.contains(Optional.<Stage>empty())) {
            key.with(StageSign.offPath(Optional.empty()), "cannot be said");
        }
        return key;
    }
}

package uk.sharedservices.partnership.reporting.chart.board;

import java.util.List;
import uk.sharedservices.partnership.reporting.chart.board.Board.Card;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;

/** Draws a board: up to four columns side by side, further ones under them, cards one under another. */
final class BoardDrawing {

    private static final double EDGE = 2;
    private static final int MOST_ABREAST = 4;
    private static final double GAP = 8;
    private static final double PAD = 6;
    private static final double BETWEEN = 5;
    private static final double SIGN_LINE = 14;
    private static final int NAME_LINES = 4;
    private static final int SMALL_LINES = 3;
    private static final double TALLEST = 600;

    private final Sheet sheet = new Sheet();
    private final Board board;
    private final int abreast;
    private final double width;

    private BoardDrawing(Board board) {
        this.board = board;
        int tiers = (board.columns().size() + MOST_ABREAST - 1) / MOST_ABREAST;
        abreast = (board.columns().size() + tiers - 1) / tiers;
        width = (Sheet.WIDTH - 2 * EDGE - GAP * (abreast - 1)) / abreast;
    }

    /** Returns the board as columns of cards or, where these are taller than a page, as a list. */
    static Drawing of(Board board) {
        Drawing cards = new BoardDrawing(board).drawing();
        return cards.height() <= TALLEST ? cards : new BoardList(board).drawing();
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
        return sheet.drawing(Math.ceil(StageSign.key(board).draw(sheet, top) + EDGE));
    }

    private List<String> headLines(Board.Column column) {
        return Fitting.lines(column.heading(), width - 2 * PAD, Sheet.NORMAL, true, 3);
    }

    private double column(Board.Column column, double x, double top, double head) {
        sheet.box(x, top, width, head, Ink.LIGHT, Ink.DARK, 0.75);
        sheet.writeLines(headLines(column), x + PAD, top + PAD + Sheet.NORMAL - 1, Sheet.NORMAL, true);
        double y = top + head + BETWEEN;
        for (Card card : column.cards()) {
            y = card(card, x, y) + BETWEEN;
        }
        if (column.cards().isEmpty()) {
            sheet.write(Board.NONE, x + PAD, y + Sheet.SMALL + 2, Sheet.SMALL, false);
            y += Sheet.SMALL + PAD;
        }
        return y;
    }

    private double card(Card card, double x, double top) {
        double room = width - 2 * PAD;
        List<String> name = Fitting.lines(card.name(), room, Sheet.NORMAL, true, NAME_LINES);
        List<String> stage = Fitting.lines(card.stageInWords(), room, Sheet.NORMAL, false, SMALL_LINES);
        List<String> since = Fitting.lines(card.since(), room, Sheet.SMALL, false, SMALL_LINES);
        double height = 2 * PAD
                + (name.size() + stage.size()) * Sheet.NORMAL * Sheet.LEADING
                + SIGN_LINE
                + since.size() * Sheet.SMALL * Sheet.LEADING
                - 2;
        sheet.box(x, top, width, height, Ink.WHITE, Ink.DARK, 0.75);
        double y = sheet.writeLines(name, x + PAD, top + PAD + 7, Sheet.NORMAL, true);
        StageSign.draw(sheet, card.stage(), x + PAD, y - 2);
        y = sheet.writeLines(stage, x + PAD, y + SIGN_LINE, Sheet.NORMAL, false);
        sheet.writeLines(since, x + PAD, y, Sheet.SMALL, false);
        return top + height;
    }
}

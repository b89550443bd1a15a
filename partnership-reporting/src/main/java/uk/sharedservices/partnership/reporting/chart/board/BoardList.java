package uk.sharedservices.partnership.reporting.chart.board;

import uk.sharedservices.partnership.reporting.chart.board.Board.Card;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** Draws a board of many workstreams as a list: a band for each phase, a line for each workstream. */
final class BoardList {

    private static final double EDGE = 2;
    private static final double PAD = 4;
    private static final double HEAD = 15;
    private static final double ROW = 13;
    private static final double SIGN = 262;
    private static final double STAGE = 324;

    private final Sheet sheet = new Sheet();
    private final Board board;

    BoardList(Board board) {
        this.board = board;
    }

    Drawing drawing() {
        double y = EDGE;
        for (Board.Column column : board.columns()) {
            double width = Sheet.WIDTH - 2 * EDGE;
            sheet.box(EDGE, y, width, HEAD, Ink.LIGHT, Ink.DARK, 0.75);
            String heading = Fitting.shortened(column.heading(), width - 2 * PAD, Sheet.NORMAL, true);
            sheet.write(heading, EDGE + PAD, y + 11, Sheet.NORMAL, true);
            y += HEAD + 1;
            if (column.cards().isEmpty()) {
                sheet.write(Board.NONE, EDGE + PAD, y + 9.5, Sheet.SMALL, false);
                y += ROW;
            }
            for (Card card : column.cards()) {
                row(card, y);
                y += ROW;
            }
            y += PAD;
        }
        return sheet.drawing(Math.ceil(StageSign.key(board).draw(sheet, y) + EDGE));
    }

    private void row(Card card, double y) {
        String name = Fitting.shortened(card.name(), SIGN - 3 * PAD, Sheet.NORMAL, false);
        sheet.write(name, EDGE + PAD, y + 9.5, Sheet.NORMAL, false);
        StageSign.draw(sheet, card.stage(), SIGN, y + 6.5);
        String stage = Fitting.shortened(card.stageInWords(), Sheet.WIDTH - EDGE - STAGE, Sheet.SMALL, false);
        sheet.write(stage, STAGE, y + 9.5, Sheet.SMALL, Anchor.START, false, Ink.BLACK);
        sheet.line(EDGE, y + ROW - 0.5, Sheet.WIDTH - EDGE, y + ROW - 0.5, Ink.LIGHT, 0.5);
    }
}

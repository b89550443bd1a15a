package uk.sharedservices.partnership.reporting.chart.sheet;

import java.math.BigDecimal;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** The ticks of a scale of balances, with which side is a deficit and which a surplus. */
public final class MoneyAxis {

    private static final double GAP = 4;

    private MoneyAxis() {}

    /**
     * Draws a scale that runs from left to right above what it measures, and its lines through that.
     *
     * @param sheet  where
     * @param scale  the scale of balances, a deficit above nothing
     * @param top  the upper edge of what it measures; two lines of small letters stand above it
     * @param bottom  its lower edge
     */
    public static void above(Sheet sheet, Scale scale, double top, double bottom) {
        ticks(sheet, scale, top, bottom);
        double zero = scale.at(BigDecimal.ZERO);
        double y = top - GAP - Sheet.SMALL * Sheet.LEADING;
        if (scale.ticks().get(scale.ticks().size() - 1).signum() > 0) {
            sheet.write("deficit", zero + GAP, y, Sheet.SMALL, Anchor.START, true, Ink.BLACK);
        }
        if (scale.ticks().get(0).signum() < 0) {
            sheet.write("surplus", zero - GAP, y, Sheet.SMALL, Anchor.END, true, Ink.BLACK);
        }
    }

    /** Draws a scale of sums that runs from left to right, in one line of small letters. */
    public static void ticks(Sheet sheet, Scale scale, double top, double bottom) {
        double free = Double.NEGATIVE_INFINITY;
        for (BigDecimal tick : scale.ticks()) {
            double x = scale.at(tick);
            double half = Lettering.width(scale.label(tick), Sheet.SMALL, false) / 2;
            sheet.line(x, top, x, bottom, Ink.LIGHT, 0.75);
            if (x - half > free) {
                sheet.write(scale.label(tick), x, top - GAP, Sheet.SMALL, Anchor.MIDDLE, false, Ink.BLACK);
                free = x + half + GAP;
            }
        }
    }
}

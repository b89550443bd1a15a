package uk.sharedservices.partnership.reporting.chart.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;

/** The key of a picture: each sign with its meaning, side by side as long as there is room. */
public final class Key {

    /** Draws a sign. */
    @FunctionalInterface
    public interface Sign {
        /**
         * Draws it.
         *
         * @param sheet  where
         * @param x  its left edge
         * @param y  the height of its middle
         */
        void draw(Sheet sheet, double x, double y);
    }

    /** How wide signs are. */
    public static final double SIGN = 16;

    private static final double GAP = 4;
    private static final double BETWEEN = 14;
    private static final double LINE = 13;
    private static final double HALF_BOX = 4;
    private static final int MOST_LINES = 4;

    private record Entry(Sign sign, String words) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a sign and its meaning. */
    public Key with(Sign sign, String words) {
        entries.add(new Entry(sign, words));
        return this;
    }

    /** Adds what a filling means. */
    public Key with(Ink fill, String words) {
        return with((sheet, x, y) -> sheet.box(x, y - HALF_BOX, SIGN, 2 * HALF_BOX, fill, Ink.BLACK, 0.75), words);
    }

    /**
     * Draws the key across the sheet.
     *
     * @param sheet  where
     * @param top  its upper edge
     * @return its lower edge
     */
    public double draw(Sheet sheet, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries) {
            double room = Sheet.WIDTH - SIGN - GAP - 1;
            List<String> lines = Fitting.lines(entry.words(), room, Sheet.SMALL, false, MOST_LINES);
            double width = SIGN
                    + GAP
                    + lines.stream()
                            .mapToDouble(line -> Lettering.width(line, Sheet.SMALL, false))
                            .max()
                            .orElse(0);
            if (x > 0 && x + width > Sheet.WIDTH - 1) {
                x = 0;
                y += LINE;
            }
            entry.sign().draw(sheet, x + 1, y + LINE / 2);
            sheet.writeLines(lines, x + 1 + SIGN + GAP, y + LINE / 2 + Sheet.SMALL * 0.35, Sheet.SMALL, false);
            x += width + BETWEEN;
            if (lines.size() > 1) {
                x = 0;
                y += LINE + (lines.size() - 1) * Sheet.SMALL * Sheet.LEADING;
            }
        }
        return x == 0 ? y : y + LINE;
    }
}

package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.chart.money.Waterfall.Bar;
import uk.sharedservices.partnership.reporting.chart.money.Waterfall.Kind;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.MoneyAxis;
import uk.sharedservices.partnership.reporting.chart.sheet.Scale;
import uk.sharedservices.partnership.reporting.chart.sheet.Shape;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** Draws a waterfall lying down: names on the left, bars in the middle, figures on the right. */
final class WaterfallDrawing {

    private static final double EDGE = 2;
    private static final double NAMES = 122;
    private static final double LEFT = NAMES + 12;
    private static final double MOST_FIGURE = 130;
    private static final double TOP = 26;
    private static final double ROW = 26;
    private static final double HALF_BAR = 8;
    private static final double HALF_PART = 5;
    private static final double ARROW = 6;

    private final Sheet sheet = new Sheet();
    private final Waterfall waterfall;
    private final double right;
    private final Scale scale;

    WaterfallDrawing(Waterfall waterfall) {
        this.waterfall = waterfall;
        double figures = waterfall.bars().stream()
                .mapToDouble(bar -> Lettering.width(bar.label(), Sheet.NORMAL, strong(bar)))
                .max()
                .orElse(0);
        right = Sheet.WIDTH - EDGE - Math.min(figures, MOST_FIGURE) - 12;
        scale = Scale.of(
                waterfall.bars().stream()
                        .flatMap(bar -> Stream.of(bar.from(), bar.to()))
                        .toList(),
                LEFT,
                right);
    }

    private static boolean strong(Bar bar) {
        return bar.kind() == Kind.BALANCE;
    }

    Drawing drawing() {
        double bottom = TOP + ROW * waterfall.bars().size();
        MoneyAxis.above(sheet, scale, TOP, bottom);
        double y = TOP;
        for (int place = 0; place < waterfall.bars().size(); place++) {
            Bar bar = waterfall.bars().get(place);
            double middle = y + ROW / 2;
            double size = bar.kind() == Kind.PART ? Sheet.SMALL : Sheet.NORMAL;
            double inset = bar.kind() == Kind.PART ? 10 : 0;
            List<String> name = Fitting.lines(bar.name(), NAMES - inset, size, strong(bar), 2);
            sheet.writeLines(
                    name,
                    EDGE + inset,
                    middle + size * 0.35 - (name.size() - 1) * size * Sheet.LEADING / 2,
                    size,
                    strong(bar));
            bar(bar, middle);
            sheet.write(
                    Fitting.shortened(bar.label(), Sheet.WIDTH - EDGE - right - 8, Sheet.NORMAL, strong(bar)),
                    Sheet.WIDTH - EDGE,
                    middle + Sheet.NORMAL * 0.35,
                    Sheet.NORMAL,
                    Anchor.END,
                    strong(bar),
                    Ink.BLACK);
            if (bar.kind() != Kind.PART && place < waterfall.bars().size() - 1) {
                joint(bar, middle, nextAfter(place));
            }
            y += ROW;
        }
        double zero = scale.at(BigDecimal.ZERO);
        sheet.line(zero, TOP, zero, bottom, Ink.BLACK, 1.25);
        return sheet.drawing(Math.ceil(key().draw(sheet, bottom + 6) + EDGE));
    }

    private int nextAfter(int place) {
        int next = place + 1;
        while (waterfall.bars().get(next).kind() == Kind.PART) {
            next++;
        }
        return next - place;
    }

    /** Joins the end of a bar to the one that goes on from there. */
    private void joint(Bar bar, double middle, int rows) {
        double x = scale.at(bar.to());
        sheet.line(x, middle + HALF_BAR, x, middle + rows * ROW - HALF_BAR, Ink.DARK, 0.75);
    }

    private void bar(Bar bar, double middle) {
        double from = scale.at(bar.from());
        double to = scale.at(bar.to());
        double half = bar.kind() == Kind.PART ? HALF_PART : HALF_BAR;
        Ink fill = switch (bar.kind()) {
            case BALANCE -> bar.signum() > 0 ? Ink.DARK : Ink.LIGHT;
            case MOVEMENT -> bar.signum() > 0 ? Ink.HATCHED : Ink.DOTTED;
            case PART -> Ink.WHITE;
        };
        sheet.box(Math.min(from, to), middle - half, Math.abs(to - from), 2 * half, fill, Ink.BLACK, 1);
        if (bar.kind() != Kind.BALANCE && bar.signum() != 0) {
            double length = Math.min(ARROW, Math.abs(to - from)) * bar.signum();
            sheet.area(Shape.arrow(to, middle, length, half - 1), Ink.BLACK, Ink.NONE, 0);
        }
    }

    private Key key() {
        Key key = new Key();
        if (has(Kind.BALANCE, 1)) {
            key.with(Ink.DARK, "deficit");
        }
        if (has(Kind.BALANCE, -1)) {
            key.with(Ink.LIGHT, "surplus");
        }
        if (has(Kind.MOVEMENT, 1)) {
            key.with(Ink.HATCHED, "adds to a deficit or takes from a surplus");
        }
        if (has(Kind.MOVEMENT, -1)) {
            key.with(Ink.DOTTED, "takes off a deficit or adds to a surplus");
        }
        if (has(Kind.PART, 1) || has(Kind.PART, -1)) {
            key.with(Ink.WHITE, "part of the movement above");
        }
        return key;
    }

    private boolean has(Kind kind, int signum) {
        return waterfall.bars().stream().anyMatch(bar -> bar.kind() == kind && bar.signum() == signum);
    }
}

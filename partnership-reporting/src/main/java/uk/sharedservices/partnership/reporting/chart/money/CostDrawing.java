package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.Bar;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.CouncilBars;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.Part;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.MoneyAxis;
import uk.sharedservices.partnership.reporting.chart.sheet.Scale;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** Draws the cost of leaving: a heading for each council, under it a bar for each year, its sum on the right. */
final class CostDrawing {

    private static final double EDGE = 2;
    private static final double LEFT = 56;
    private static final double TOP = 16;
    private static final double HEAD = 18;
    private static final double ROW = 20;
    private static final double HALF_BAR = 7;
    private static final double GAP = 6;
    private static final int MOST_NOTE_LINES = 3;

    private final Sheet sheet = new Sheet();
    private final CostBars bars;
    private final Optional<String> note;
    private final Scale scale;
    private final double right;

    CostDrawing(CostBars bars, Optional<String> note) {
        this.bars = bars;
        this.note = note;
        double figures = Stream.concat(bars.councils().stream().map(CouncilBars::pence), years().map(Bar::pence))
                .mapToDouble(pence -> Lettering.width(Pence.words(pence), Sheet.NORMAL, true))
                .max()
                .orElse(0);
        right = Sheet.WIDTH - EDGE - figures - 16;
        List<BigDecimal> ends = new ArrayList<>();
        years().forEach(bar -> {
            ends.add(CostBars.pounds(side(bar, 1)));
            ends.add(CostBars.pounds(side(bar, -1)));
        });
        scale = Scale.of(ends, LEFT, right);
    }

    private Stream<Bar> years() {
        return bars.councils().stream().flatMap(council -> council.bars().stream());
    }

    /** What the parts on one side of nothing come to. */
    private static long side(Bar bar, int signum) {
        return bar.parts().stream()
                .mapToLong(Part::pence)
                .filter(pence -> Long.signum(pence) == signum)
                .reduce(0, Math::addExact);
    }

    Drawing drawing() {
        double y = TOP;
        double bottom = TOP
                + bars.councils().stream()
                        .mapToDouble(council -> HEAD + ROW * council.bars().size() + GAP)
                        .sum();
        MoneyAxis.ticks(sheet, scale, TOP, bottom);
        for (CouncilBars council : bars.councils()) {
            head(council, y);
            y += HEAD;
            for (Bar bar : council.bars()) {
                sheet.write(bar.year().toString(), EDGE + 4, y + ROW / 2 + 3, Sheet.NORMAL, false);
                parts(bar, y + ROW / 2);
                figure(bar.pence(), y + ROW / 2 + 3, false);
                y += ROW;
            }
            y += GAP;
        }
        double zero = scale.at(BigDecimal.ZERO);
        sheet.line(zero, TOP, zero, bottom, Ink.BLACK, 1.25);
        double foot = key().draw(sheet, bottom + 4);
        List<String> remark =
                Fitting.lines(note.orElse(""), Sheet.WIDTH - 2 * EDGE, Sheet.SMALL, true, MOST_NOTE_LINES);
        sheet.writeLines(remark, EDGE, foot + 12, Sheet.SMALL, true);
        return sheet.drawing(
                Math.ceil(foot + EDGE + (remark.isEmpty() ? 0 : 4 + remark.size() * Sheet.SMALL * Sheet.LEADING)));
    }

    private void head(CouncilBars council, double y) {
        sheet.box(EDGE, y + 1, Sheet.WIDTH - 2 * EDGE, HEAD - 3, Ink.LIGHT, Ink.NONE, 0);
        double room = right - EDGE;
        sheet.write(
                Fitting.shortened(council.council(), room, Sheet.NORMAL, true), EDGE + 4, y + 12, Sheet.NORMAL, true);
        figure(council.pence(), y + 12, true);
    }

    private void figure(long pence, double y, boolean strong) {
        sheet.write(Pence.words(pence), Sheet.WIDTH - EDGE - 4, y, Sheet.NORMAL, Anchor.END, strong, Ink.BLACK);
    }

    private void parts(Bar bar, double middle) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Part part : bar.parts()) {
            BigDecimal pounds = CostBars.pounds(part.pence());
            BigDecimal from = pounds.signum() < 0 ? below : above;
            BigDecimal to = from.add(pounds);
            above = pounds.signum() < 0 ? above : to;
            below = pounds.signum() < 0 ? to : below;
            double left = Math.min(scale.at(from), scale.at(to));
            double width = Math.abs(scale.at(to) - scale.at(from));
            if (pounds.signum() != 0) {
                sheet.box(left, middle - HALF_BAR, width, 2 * HALF_BAR, fill(part.kind()), Ink.BLACK, 1);
            }
        }
    }

    private static Ink fill(CostKind kind) {
        return switch (kind) {
            case PAY -> Ink.DARK;
            case NOTICE_CHARGE -> Ink.HATCHED;
            case BACKFILL -> Ink.LIGHT;
            case ONE_OFF -> Ink.CROSSED;
            case IN_LIEU -> Ink.DOTTED;
            case LIABILITY -> Ink.WHITE;
        };
    }

    private Key key() {
        Key key = new Key();
        bars.kinds().forEach(kind -> key.with(fill(kind), kind.words()));
        return key;
    }
}

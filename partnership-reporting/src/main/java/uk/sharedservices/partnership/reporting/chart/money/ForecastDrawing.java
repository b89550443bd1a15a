package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.Scale;
import uk.sharedservices.partnership.reporting.chart.sheet.Shape;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;
import uk.sharedservices.partnership.reporting.drawing.Point;

/** Draws a forecast: years from left to right, deficits upwards, every line named with its last sum at its end. */
final class ForecastDrawing {

    private static final double EDGE = 2;
    private static final double LEAST_LEFT = 48;
    private static final double TOP = 18;
    private static final double BOTTOM = 210;
    private static final double FOOT = 246;
    private static final double DISC = 3.4;
    private static final double SQUARE = 2.6;
    private static final double DASH = 5;
    private static final double THIN_DASH = 1.5;
    private static final double END_GAP = 11;

    /** Room for names set in a font wider than the one they are measured in. */
    private static final double WIDER = 1.2;

    /** The name at the end of a line, and how high the line ends. */
    private record End(String label, boolean strong, double y) {}

    private final Sheet sheet = new Sheet();
    private final ForecastLines lines;
    private final List<End> ends = new ArrayList<>();
    private final Scale scale;
    private final double left;
    private final double right;

    ForecastDrawing(ForecastLines lines) {
        this.lines = lines;
        scale = Scale.of(lines.sums(), BOTTOM, TOP);
        left = scale.ticks().stream()
                .mapToDouble(tick -> Lettering.width(scale.label(tick), Sheet.SMALL, false) + EDGE + 6)
                .reduce(LEAST_LEFT, Math::max);
        ends.add(end("unmitigated", true, lines.unmitigated()));
        if (lines.mitigates()) {
            ends.add(end("mitigated", true, lines.mitigated()));
        }
        lines.spreads().get(lines.spreads().size() - 1).ifPresent(spread -> {
            ends.add(new End("p95 " + pounds(spread.p95()), false, y(spread.p95())));
            ends.add(new End("p50 " + pounds(spread.p50()), false, y(spread.p50())));
            ends.add(new End("p5 " + pounds(spread.p5()), false, y(spread.p5())));
        });
        right = Sheet.WIDTH
                - EDGE
                - 22
                - WIDER
                        * ends.stream()
                                .mapToDouble(end -> Lettering.width(end.label(), Sheet.SMALL, end.strong()))
                                .max()
                                .orElseThrow();
    }

    private End end(String name, boolean strong, List<Long> line) {
        long last = line.get(line.size() - 1);
        return new End(name + " " + pounds(last), strong, y(last));
    }

    private static String pounds(long value) {
        return Words.projected(BigDecimal.valueOf(value)).text();
    }

    private double x(int place) {
        return left + (right - left) * place / (lines.days().size() - 1);
    }

    private double y(long pounds) {
        return scale.at(BigDecimal.valueOf(pounds));
    }

    Drawing drawing() {
        axes();
        fan();
        sheet.line(left, y(0), right, y(0), Ink.BLACK, 1.25);
        if (lines.hasSpread()) {
            sheet.stroke(fanLine(BalanceSpread::p50), Ink.BLACK, 1, THIN_DASH);
        }
        line(lines.unmitigated(), 0);
        lines.unmitigated().forEach(at(this::disc));
        if (lines.mitigates()) {
            line(lines.mitigated(), DASH);
            lines.mitigated().forEach(at(this::square));
        }
        names();
        return sheet.drawing(Math.ceil(key().draw(sheet, FOOT) + EDGE));
    }

    private Consumer<Long> at(BiConsumer<Integer, Long> mark) {
        int[] place = {0};
        return value -> mark.accept(place[0]++, value);
    }

    private void disc(int place, long value) {
        sheet.area(Shape.disc(x(place), y(value), DISC), Ink.BLACK, Ink.BLACK, 0.75);
    }

    private void square(int place, long value) {
        sheet.area(Shape.square(x(place), y(value), SQUARE), Ink.WHITE, Ink.BLACK, 1.25);
    }

    private void line(List<Long> values, double dash) {
        List<Point> points = new ArrayList<>();
        values.forEach(at((place, value) -> points.add(new Point(x(place), y(value)))));
        sheet.stroke(points, Ink.BLACK, 1.5, dash);
    }

    /** Draws the fan from the last balance that has no spread, which is where it opens. */
    private void fan() {
        if (lines.hasSpread()) {
            band(BalanceSpread::p95, BalanceSpread::p5, Ink.LIGHT);
            band(BalanceSpread::p75, BalanceSpread::p25, Ink.MIDDLE);
        }
    }

    private void band(ToLongFunction<BalanceSpread> upper, ToLongFunction<BalanceSpread> lower, Ink fill) {
        List<Point> corners = new ArrayList<>(fanLine(upper));
        List<Point> back = new ArrayList<>(fanLine(lower));
        Collections.reverse(back);
        corners.addAll(back);
        sheet.area(corners, fill, Ink.DARK, 0.5);
    }

    private List<Point> fanLine(ToLongFunction<BalanceSpread> percentile) {
        List<Point> points = new ArrayList<>();
        for (int place = 0; place < lines.spreads().size(); place++) {
            Optional<BalanceSpread> spread = lines.spreads().get(place);
            boolean opensNext = place + 1 < lines.spreads().size()
                    && lines.spreads().get(place + 1).isPresent();
            if (spread.isPresent()) {
                points.add(new Point(x(place), y(percentile.applyAsLong(spread.orElseThrow()))));
            } else if (opensNext && points.isEmpty()) {
                points.add(new Point(x(place), y(lines.simulated().get(place))));
            }
        }
        return points;
    }

    private void axes() {
        for (BigDecimal tick : scale.ticks()) {
            double y = scale.at(tick);
            sheet.line(left, y, right, y, Ink.LIGHT, 0.75);
            sheet.write(scale.label(tick), left - 6, y + Sheet.SMALL * 0.35, Sheet.SMALL, Anchor.END, false, Ink.BLACK);
        }
        sheet.write(
                lines.sums().stream().anyMatch(sum -> sum.signum() < 0) ? "deficit above 0, surplus below" : "deficit",
                EDGE,
                Sheet.SMALL,
                Sheet.SMALL,
                true);
        for (int place = 0; place < lines.days().size(); place++) {
            sheet.line(x(place), BOTTOM, x(place), BOTTOM + 3, Ink.DARK, 0.75);
            sheet.write(
                    String.valueOf(lines.days().get(place).getYear()),
                    x(place),
                    BOTTOM + 13,
                    Sheet.SMALL,
                    Anchor.MIDDLE,
                    false,
                    Ink.BLACK);
        }
        sheet.write("31 March", (left + right) / 2, BOTTOM + 25, Sheet.SMALL, Anchor.MIDDLE, false, Ink.BLACK);
    }

    /** Writes the names at the ends of the lines, moved apart where they would touch, each joined to its line. */
    private void names() {
        List<End> sorted = ends.stream()
                .sorted((one, other) -> Double.compare(one.y(), other.y()))
                .toList();
        double[] at = sorted.stream().mapToDouble(End::y).toArray();
        double least = TOP - 2;
        for (int place = 0; place < at.length; place++) {
            at[place] = Math.max(at[place], least);
            least = at[place] + END_GAP;
        }
        double most = BOTTOM;
        for (int place = at.length - 1; place >= 0; place--) {
            at[place] = Math.min(at[place], most);
            most = at[place] - END_GAP;
        }
        for (int place = 0; place < at.length; place++) {
            End end = sorted.get(place);
            sheet.line(right + 4, end.y(), right + 16, at[place], Ink.DARK, 0.75);
            sheet.write(end.label(), right + 18, at[place] + Sheet.SMALL * 0.35, Sheet.SMALL, end.strong());
        }
    }

    private Key key() {
        Key key = new Key()
                .with(
                        (on, x, y) -> {
                            on.line(x, y, x + Key.SIGN, y, Ink.BLACK, 1.5);
                            on.area(Shape.disc(x + Key.SIGN / 2, y, DISC), Ink.BLACK, Ink.BLACK, 0.75);
                        },
                        "unmitigated");
        if (lines.mitigates()) {
            key.with(
                    (on, x, y) -> {
                        on.stroke(List.of(new Point(x, y), new Point(x + Key.SIGN, y)), Ink.BLACK, 1.5, DASH);
                        on.area(Shape.square(x + Key.SIGN / 2, y, SQUARE), Ink.WHITE, Ink.BLACK, 1.25);
                    },
                    "mitigated");
        }
        if (lines.hasSpread()) {
            key.with(Ink.LIGHT, "nine in ten runs, p5 to p95")
                    .with(Ink.MIDDLE, "half of the runs, p25 to p75")
                    .with(
                            (on, x, y) -> on.stroke(
                                    List.of(new Point(x, y), new Point(x + Key.SIGN, y)), Ink.BLACK, 1, THIN_DASH),
                            "the middle run, p50");
        }
        return key;
    }
}

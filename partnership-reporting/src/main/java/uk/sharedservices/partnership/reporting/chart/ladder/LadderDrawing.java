package uk.sharedservices.partnership.reporting.chart.ladder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;
import uk.sharedservices.partnership.reporting.chart.sheet.DayScale;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.Shape;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Lettering;
import uk.sharedservices.partnership.reporting.drawing.Mark;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;
import uk.sharedservices.partnership.reporting.drawing.Point;

/** Draws a ladder: labels on the left, bars and diamonds over a scale of days on the right, a row for each step. */
final class LadderDrawing {

    static final String NO_STEP = "no step of it is known in this time";

    private static final double EDGE = 2;
    private static final double LABELS = 172;
    private static final double LEFT = LABELS + 10;
    private static final double RIGHT = Sheet.WIDTH - 8;
    private static final double HEAD = 17;
    private static final double PAD = 3;
    private static final double HALF_BAR = 4.5;
    private static final double HALF_DIAMOND = 5;
    private static final double CHAIN = 2;
    private static final double MONTH_GAP = 52;
    private static final double WEEK_GAP = 7;

    /** A step in its row, whose middle is at that height. */
    private record Rung(Step step, boolean advisory, double y) {}

    private final Sheet sheet = new Sheet();
    private final Sheet grid = new Sheet();
    private final Ladder ladder;
    private final DayScale days;
    private final List<Rung> rungs = new ArrayList<>();

    LadderDrawing(Ladder ladder) {
        this.ladder = ladder;
        List<LocalDate> all = new ArrayList<>(ladder.asAt().stream().toList());
        ladder.steps().forEach(step -> {
            all.add(step.from());
            all.add(step.to());
        });
        days = new DayScale(
                all.stream().min(LocalDate::compareTo).orElseThrow().minusDays(1),
                all.stream().max(LocalDate::compareTo).orElseThrow().plusDays(1),
                LEFT,
                RIGHT);
    }

    Drawing drawing() {
        double top =
                ladder.asAt().isPresent() ? 2 * Sheet.SMALL * Sheet.LEADING + PAD : Sheet.SMALL * Sheet.LEADING + PAD;
        double y = top;
        List<double[]> bodies = new ArrayList<>();
        for (Lane lane : ladder.lanes()) {
            y = head(lane, y);
            double from = y;
            for (Step step : lane.steps()) {
                y = row(step, lane.advisory(), y);
            }
            if (lane.steps().isEmpty()) {
                sheet.write(NO_STEP, EDGE + PAD, y + 12, Sheet.SMALL, false);
                y += HEAD;
            }
            bodies.add(new double[] {from, y});
        }
        scale(top, bodies);
        chain();
        rungs.forEach(this::bar);
        return behind(sheet.drawing(Math.ceil(key().draw(sheet, y + 6) + EDGE)));
    }

    /** Puts the lines of the scale behind all else. */
    private Drawing behind(Drawing front) {
        List<Mark> marks = new ArrayList<>(grid.drawing(0).marks());
        marks.addAll(front.marks());
        return new Drawing(front.width(), front.height(), marks);
    }

    private double head(Lane lane, double y) {
        double width = Sheet.WIDTH - 2 * EDGE;
        String name = Fitting.shortened(LadderPicture.name(lane), width - 40, Sheet.NORMAL, true);
        double plate = Lettering.width(name, Sheet.NORMAL, true) + 3 * PAD;
        sheet.box(EDGE, y, width, HEAD - 2, lane.advisory() ? Ink.HATCHED : Ink.LIGHT, Ink.DARK, 0.75);
        if (lane.advisory()) {
            sheet.box(EDGE, y, plate, HEAD - 2, Ink.WHITE, Ink.DARK, 0.75);
        }
        sheet.write(name, EDGE + PAD, y + 11, Sheet.NORMAL, true);
        return y + HEAD;
    }

    private double row(Step step, boolean advisory, double y) {
        double width = LABELS - EDGE - PAD;
        List<String> label = Fitting.lines(step.label(), width, Sheet.NORMAL, step.binding(), 2);
        List<String> small = new ArrayList<>(Fitting.lines(dates(step), width, Sheet.SMALL, false, 2));
        small.addAll(Fitting.lines(step.note(), width, Sheet.SMALL, false, 3));
        double next = sheet.writeLines(label, EDGE + PAD, y + 11, Sheet.NORMAL, step.binding());
        next = sheet.writeLines(small, EDGE + PAD, next, Sheet.SMALL, false);
        double bottom = next - Sheet.SMALL + PAD;
        grid.line(EDGE, bottom, Sheet.WIDTH - EDGE, bottom, Ink.LIGHT, 0.75);
        rungs.add(new Rung(step, advisory, (y + bottom) / 2));
        return bottom;
    }

    private static String dates(Step step) {
        return step.isOneDay()
                ? DayScale.dayInShort(step.from())
                : DayScale.dayInShort(step.from()) + " to " + DayScale.dayInShort(step.to());
    }

    private double x(LocalDate day) {
        return (days.start(day) + days.end(day)) / 2;
    }

    private void scale(double top, List<double[]> bodies) {
        List<LocalDate> months = days.months(MONTH_GAP);
        if (!months.isEmpty() && days.start(months.get(0)) - LEFT >= MONTH_GAP) {
            sheet.write(DayScale.monthInShort(days.first()), LEFT, Sheet.SMALL, Sheet.SMALL, false);
        }
        for (LocalDate month : months) {
            double x = days.start(month);
            double room = Lettering.width(DayScale.monthInShort(month), Sheet.SMALL, false);
            if (x + room <= Sheet.WIDTH - EDGE) {
                sheet.write(DayScale.monthInShort(month), x, Sheet.SMALL, Sheet.SMALL, false);
            }
            bodies.forEach(body -> grid.line(x, body[0], x, body[1], Ink.MIDDLE, 0.75));
        }
        double week = days.end(days.first().plusDays(6)) - days.start(days.first());
        LocalDate monday = days.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; week >= WEEK_GAP && !monday.isAfter(days.last()); monday = monday.plusWeeks(1)) {
            double x = days.start(monday);
            bodies.forEach(body -> grid.line(x, body[0], x, body[1], Ink.LIGHT, 0.75));
        }
        ladder.asAt().ifPresent(day -> {
            String words = "as at " + DayScale.dayInShort(day);
            double half = Lettering.width(words, Sheet.SMALL, true) / 2;
            double middle = Math.min(Math.max(x(day), LEFT + half), Sheet.WIDTH - EDGE - half);
            sheet.write(words, middle, top - PAD - 1, Sheet.SMALL, Anchor.MIDDLE, true, Ink.BLACK);
            bodies.forEach(body ->
                    grid.stroke(List.of(new Point(x(day), body[0]), new Point(x(day), body[1])), Ink.BLACK, 1.25, 3));
        });
    }

    private void bar(Rung rung) {
        Step step = rung.step();
        double y = rung.y();
        if (step.isOneDay()) {
            sheet.area(
                    Shape.diamond(x(step.from()), y, HALF_DIAMOND),
                    step.binding() ? Ink.BLACK : Ink.WHITE,
                    Ink.BLACK,
                    1);
        } else {
            sheet.box(
                    x(step.from()),
                    y - HALF_BAR,
                    x(step.to()) - x(step.from()),
                    2 * HALF_BAR,
                    step.binding() ? Ink.DARK : rung.advisory() ? Ink.HATCHED : Ink.WHITE,
                    Ink.BLACK,
                    step.binding() ? CHAIN : 1);
        }
    }

    /** Joins the steps that bind, each from its last day to the first day of the next. */
    private void chain() {
        List<Rung> chain = rungs.stream()
                .filter(rung -> rung.step().binding())
                .sorted((one, other) -> one.step().from().compareTo(other.step().from()))
                .toList();
        for (int link = 1; link < chain.size(); link++) {
            Rung before = chain.get(link - 1);
            Rung next = chain.get(link);
            double turn = x(next.step().from());
            sheet.stroke(
                    List.of(
                            new Point(x(before.step().to()), before.y()),
                            new Point(turn, before.y()),
                            new Point(turn, next.y())),
                    Ink.BLACK,
                    CHAIN,
                    0);
        }
    }

    private Key key() {
        Key key = new Key();
        if (!ladder.chain().isEmpty()) {
            key.with(
                    (on, x, y) -> {
                        on.line(x, y, x + Key.SIGN, y, Ink.BLACK, CHAIN);
                        on.area(Shape.diamond(x + Key.SIGN / 2, y, HALF_DIAMOND), Ink.BLACK, Ink.BLACK, 1);
                    },
                    "critical path: a day later here, a later end");
        }
        key.with(
                (on, x, y) -> on.area(Shape.diamond(x + Key.SIGN / 2, y, HALF_DIAMOND), Ink.WHITE, Ink.BLACK, 1),
                "other step of one day");
        key.with(Ink.WHITE, "other step of several days");
        if (ladder.lanes().stream().anyMatch(Lane::advisory)) {
            key.with(Ink.HATCHED, "advisory");
        }
        return key;
    }
}

package uk.sharedservices.partnership.reporting.chart.strip;

import static uk.sharedservices.partnership.reporting.chart.sheet.DayScale.dayAndMonth;
import static uk.sharedservices.partnership.reporting.chart.sheet.DayScale.dayInShort;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.period.strip.DayStatus;
import uk.sharedservices.partnership.period.strip.StripDay;
import uk.sharedservices.partnership.reporting.chart.sheet.Fitting;
import uk.sharedservices.partnership.reporting.chart.sheet.Key;
import uk.sharedservices.partnership.reporting.chart.sheet.Sheet;
import uk.sharedservices.partnership.reporting.drawing.Drawing;
import uk.sharedservices.partnership.reporting.drawing.Ink;
import uk.sharedservices.partnership.reporting.drawing.Mark.Anchor;

/** Draws a counting strip as a calendar: a week a row, a day a cell. */
final class StripDrawing {

    private static final double EDGE = 2;
    private static final double CELL = (Sheet.WIDTH - 2 * EDGE) / 7;
    private static final double HEIGHT = 37;
    private static final double HEAD = 14;
    private static final double PAD = 4;
    private static final double SIGN_SIZE = 12;
    private static final double LAST_DAY_BAR = 3;

    private final Sheet sheet = new Sheet();
    private final List<StripRow> rows;

    StripDrawing(List<StripRow> rows) {
        this.rows = rows;
    }

    Drawing drawing() {
        double y = HEAD;
        if (rows.stream().anyMatch(row -> !row.folded())) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                sheet.write(
                        weekday.getDisplayName(TextStyle.FULL, Locale.UK),
                        x(weekday) + PAD,
                        HEAD - PAD,
                        Sheet.SMALL,
                        true);
            }
        }
        for (StripRow row : rows) {
            if (row.folded()) {
                y = stretch(row, y);
            } else {
                for (StripDay day : row.days()) {
                    cell(day, y);
                }
                y += HEIGHT;
            }
        }
        return sheet.drawing(Math.ceil(key().draw(sheet, y + 2 * PAD) + EDGE));
    }

    private static double x(DayOfWeek weekday) {
        return EDGE + CELL * (weekday.getValue() - 1);
    }

    private void cell(StripDay day, double y) {
        double x = x(day.date().getDayOfWeek());
        boolean free = day.status() == DayStatus.FIRST_FREE_DAY;
        Ink letters = free ? Ink.WHITE : Ink.BLACK;
        sheet.box(x, y, CELL, HEIGHT, fill(day), Ink.DARK, 0.75);
        boolean withYear = day.equals(rows.get(0).days().get(0)) || day.date().getDayOfYear() == 1;
        sheet.write(
                withYear ? dayInShort(day.date()) : dayAndMonth(day.date()),
                x + PAD,
                y + 11,
                Sheet.SMALL,
                Anchor.START,
                false,
                letters);
        sheet.write(
                StripSign.of(day),
                x + CELL - PAD - (day.status() == DayStatus.LAST_DAY ? LAST_DAY_BAR : 0),
                y + HEIGHT - PAD,
                SIGN_SIZE,
                Anchor.END,
                true,
                letters);
        if (day.status() == DayStatus.LAST_DAY) {
            sheet.box(x + CELL - LAST_DAY_BAR, y, LAST_DAY_BAR, HEIGHT, Ink.BLACK, Ink.NONE, 0);
        }
        beside(day, x, y, letters);
    }

    /** The name of a holiday in small, its second line beside the letter. */
    private void beside(StripDay day, double x, double y, Ink letters) {
        if (!StripSign.isHoliday(day)) {
            return;
        }
        String name = day.why().orElse("").replace(" (substitute day)", " substitute");
        double width = CELL - 2 * PAD + 1;
        String first = Fitting.lines(name, width, Sheet.SMALL, false, 2).stream()
                .findFirst()
                .orElse("");
        String rest = Fitting.clean(name).substring(first.length());
        sheet.write(first, x + PAD, y + 20.5, Sheet.SMALL, Anchor.START, false, letters);
        sheet.write(
                Fitting.shortened(rest, width - SIGN_SIZE, Sheet.SMALL, false),
                x + PAD,
                y + 29.5,
                Sheet.SMALL,
                Anchor.START,
                false,
                letters);
    }

    private static Ink fill(StripDay day) {
        return switch (day.status()) {
            case LEFT_OUT -> StripSign.isEvent(day) ? Ink.WHITE : Ink.LIGHT;
            case COUNTED, LAST_DAY -> Ink.WHITE;
            case FIRST_FREE_DAY -> Ink.DARK;
        };
    }

    private double stretch(StripRow row, double y) {
        double width = Sheet.WIDTH - 2 * EDGE;
        List<Integer> numbers = row.numbers();
        String days = row.first().equals(row.last())
                ? dayInShort(row.first())
                : dayInShort(row.first()) + " to " + dayInShort(row.last());
        String counted = numbers.isEmpty()
                ? "none counted"
                : numbers.get(0) + " to " + numbers.get(numbers.size() - 1) + " counted";
        String leftOut = StripSign.leftOut(row.days());
        List<String> lines =
                Fitting.lines(leftOut.isEmpty() ? "" : "left out: " + leftOut, width - 2 * PAD, Sheet.SMALL, false, 3);
        double height = 16 + lines.size() * Sheet.SMALL * Sheet.LEADING;
        sheet.box(EDGE, y, width, height, Ink.WHITE, Ink.DARK, 0.75);
        sheet.write(days, EDGE + PAD, y + 11.5, Sheet.NORMAL, false);
        sheet.write(counted, Sheet.WIDTH - EDGE - PAD, y + 11.5, Sheet.NORMAL, Anchor.END, true, Ink.BLACK);
        sheet.writeLines(lines, EDGE + PAD, y + 22, Sheet.SMALL, false);
        return y + height;
    }

    private Key key() {
        List<StripDay> days = rows.stream().flatMap(row -> row.days().stream()).toList();
        Key key = new Key();
        String events = days.stream()
                .filter(StripSign::isEvent)
                .map(day -> day.why().orElse(""))
                .distinct()
                .collect(Collectors.joining(" or "));
        if (!events.isEmpty()) {
            key.with(letter("0", Ink.WHITE, Ink.BLACK), events + ", left out");
        }
        if (days.stream().anyMatch(day -> day.number().isPresent())) {
            key.with(letter("1", Ink.WHITE, Ink.BLACK), "counted, with its number");
        }
        if (days.stream().anyMatch(StripSign::isWeekend)) {
            key.with(letter("W", Ink.LIGHT, Ink.BLACK), "weekend, left out");
        }
        if (days.stream().anyMatch(StripSign::isHoliday)) {
            key.with(letter("H", Ink.LIGHT, Ink.BLACK), "holiday, left out");
        }
        if (days.stream().anyMatch(day -> day.status() == DayStatus.LAST_DAY)) {
            key.with(letter("|", Ink.WHITE, Ink.BLACK), "last day");
        }
        if (days.stream().anyMatch(day -> day.status() == DayStatus.FIRST_FREE_DAY)) {
            key.with(letter(">", Ink.DARK, Ink.WHITE), "first free day");
        }
        return key;
    }

    private static Key.Sign letter(String letter, Ink fill, Ink ink) {
        return (sheet, x, y) -> {
            sheet.box(x, y - 5.5, Key.SIGN, 11, fill, Ink.DARK, 0.75);
            sheet.write(letter, x + Key.SIGN / 2, y + 3.2, Sheet.NORMAL, Anchor.MIDDLE, true, ink);
        };
    }
}

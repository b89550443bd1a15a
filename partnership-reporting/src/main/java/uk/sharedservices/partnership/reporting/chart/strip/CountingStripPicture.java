package uk.sharedservices.partnership.reporting.chart.strip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.period.strip.DayStatus;
import uk.sharedservices.partnership.period.strip.StripDay;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** The days of a counted period: which count, which are left out and why, which is the last and which the first free one. */
public final class CountingStripPicture {

    private static final String DESCRIPTION =
            "A calendar with a week in each row, from Monday to Sunday. Each day from the first to the last has its date and a"
                    + " sign: its number if it counts, a letter if it is left out.";
    private static final String FOLDED = " The weeks in the middle are folded into a row for each month or year.";

    private CountingStripPicture() {}

    /**
     * Returns the picture; empty if the strip has no day.
     *
     * @param strip  the days
     * @param period  what they are the days of, as {@code four weeks' notice given on 24 November 2022}
     */
    public static Optional<Picture> of(CountingStrip strip, String period) {
        if (strip.days().isEmpty()) {
            return Optional.empty();
        }
        List<StripRow> rows = StripRow.of(strip);
        boolean folded = rows.stream().anyMatch(StripRow::folded);
        return Optional.of(new Picture(
                "Counting strip: " + period,
                DESCRIPTION + (folded ? FOLDED : ""),
                message(strip),
                new StripDrawing(rows).drawing(),
                Table.of(
                        (folded ? "The days or stretches of days of " : "The days of ") + period,
                        List.of(Column.words("Day"), Column.words("What it is"), Column.figures("Number in the count")),
                        rows.stream()
                                .flatMap(row -> row.folded()
                                        ? Stream.of(stretch(row))
                                        : row.days().stream().map(CountingStripPicture::day))
                                .toList())));
    }

    private static Row day(StripDay day) {
        return Row.of(
                Line.of(Figure.day(day.date())),
                Line.of(StripSign.meaning(day)),
                day.number().map(number -> Line.of(number(number))).orElse(Line.EMPTY));
    }

    private static Row stretch(StripRow row) {
        List<Integer> numbers = row.numbers();
        String leftOut = StripSign.leftOut(row.days());
        Line days = Line.of(Figure.day(row.first()));
        Line counted = numbers.isEmpty() ? Line.EMPTY : Line.of(number(numbers.get(0)));
        return Row.of(
                row.first().equals(row.last()) ? days : days.then(" to ").then(Figure.day(row.last())),
                Line.of(
                        leftOut.isEmpty()
                                ? "every day counted"
                                : (numbers.isEmpty() ? "every day left out: " : "counted but for ") + leftOut),
                numbers.size() < 2 ? counted : counted.then(" to ").then(number(numbers.get(numbers.size() - 1))));
    }

    private static Line message(CountingStrip strip) {
        List<StripDay> counted =
                strip.days().stream().filter(day -> day.number().isPresent()).toList();
        Line message = counted.isEmpty() ? Line.of("No day is counted") : counted(counted);
        for (StripDay day : strip.days().stream().filter(StripSign::isEvent).toList()) {
            message = message.then("; ")
                    .then(Figure.day(day.date()))
                    .then(", " + day.why().orElse("") + ", is left out");
        }
        Line others = others(strip);
        if (!others.pieces().isEmpty()) {
            message = message.then("; left out are ");
            for (Piece piece : others.pieces()) {
                message = message.then(piece);
            }
        }
        for (StripDay day : strip.days()) {
            if (day.status() == DayStatus.FIRST_FREE_DAY) {
                message = message.then("; the first free day is ").then(Figure.day(day.date()));
            }
        }
        return message.then(".");
    }

    /** What else is left out: {@code 8 weekend days and 3 holidays}. */
    private static Line others(CountingStrip strip) {
        int weekend = (int) strip.days().stream().filter(StripSign::isWeekend).count();
        int holidays = (int) strip.days().stream().filter(StripSign::isHoliday).count();
        Line line = Line.EMPTY;
        if (weekend > 0) {
            line = line.then(number(weekend)).then(weekend == 1 ? " weekend day" : " weekend days");
        }
        if (weekend > 0 && holidays > 0) {
            line = line.then(" and ");
        }
        return holidays == 0 ? line : line.then(number(holidays)).then(holidays == 1 ? " holiday" : " holidays");
    }

    private static Line counted(List<StripDay> counted) {
        Line line = Line.of(number(counted.size()))
                .then(counted.size() == 1 ? " day is counted, " : " days are counted, from ")
                .then(Figure.day(counted.get(0).date()));
        return counted.size() == 1
                ? line
                : line.then(" to ")
                        .then(Figure.day(counted.get(counted.size() - 1).date()));
    }

    private static Figure number(int number) {
        return Figure.quantity(String.valueOf(number), BigDecimal.valueOf(number));
    }
}

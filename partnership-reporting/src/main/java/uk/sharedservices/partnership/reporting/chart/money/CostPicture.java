package uk.sharedservices.partnership.reporting.chart.money;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.Bar;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.CouncilBars;
import uk.sharedservices.partnership.reporting.chart.money.CostBars.Part;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** What leaving costs each council in each financial year, by kind of cost. */
public final class CostPicture {

    private CostPicture() {}

    /**
     * Returns the picture; empty if no cost is held.
     *
     * @param cost  the cost, to the default reading of the last day
     * @param of  who leaves what, as {@code Tameside leaving the Shared Director of Education}
     * @param note  a remark on the figures, such as that they are examples; it is written on the picture too
     */
    public static Optional<Picture> of(ExitCost cost, String of, Optional<String> note) {
        if (cost.lines().isEmpty()) {
            return Optional.empty();
        }
        CostBars bars = CostBars.of(cost);
        String subject = "the cost of leaving by council and financial year, " + of;
        return Optional.of(new Picture(
                Words.upperFirst(subject),
                "For each council a bar for each financial year, from nothing to the right, made of a part for each kind of cost"
                        + " with a pattern of its own. The sum of each bar is at its right.",
                message(cost, bars),
                new CostDrawing(bars, note).drawing(),
                new Table(
                        Words.upperFirst(subject),
                        List.of(
                                Column.words("Council"),
                                Column.words("Financial year"),
                                Column.words("Kind of cost"),
                                Column.figures("Cost")),
                        rows(cost, bars),
                        notes(cost, note))));
    }

    private static Line message(ExitCost cost, CostBars bars) {
        boolean whole = cost.total().isAnswered();
        Line message = Line.of(whole ? "Leaving costs " : "What is held of the cost of leaving comes to ")
                .then(CostBars.figure(cost.held().pence()));
        if (cost.lastDay().isAnswered()) {
            message = message.then(" to ").then(Figure.day(cost.lastDay().orThrow()));
        }
        if (bars.councils().size() > 1) {
            message = Words.joined(
                    message.then(": "),
                    Words.listed(bars.councils().stream()
                            .map(each -> Line.of(each.council() + " ").then(CostBars.figure(each.pence())))
                            .toList()));
        } else {
            message = message.then(", all of it " + bars.councils().get(0).council() + "'s");
        }
        return message.then(
                whole ? "." : ". Not everything is held, so that what leaving costs in all cannot be said.");
    }

    private static List<Row> rows(ExitCost cost, CostBars bars) {
        List<Row> rows = new ArrayList<>();
        for (CouncilBars council : bars.councils()) {
            for (Bar bar : council.bars()) {
                for (Part part : bar.parts()) {
                    rows.add(Row.of(
                            Line.of(council.council()),
                            Line.of(bar.year().toString()),
                            Line.of(part.kind().words()),
                            Line.of(CostBars.figure(part.pence()))));
                }
                rows.add(total(council.council(), bar.year().toString(), bar.pence()));
            }
            rows.add(total(council.council(), "every year", council.pence()));
        }
        rows.add(total("Every council", "every year", cost.held().pence()));
        return rows;
    }

    private static Row total(String council, String year, long pence) {
        return Row.total(Line.of(council), Line.of(year), Line.of("together"), Line.of(CostBars.figure(pence)));
    }

    private static List<String> notes(ExitCost cost, Optional<String> note) {
        List<String> notes = new ArrayList<>();
        note.ifPresent(notes::add);
        if (!cost.lastDay().isAnswered()) {
            notes.add("The last day: " + cost.lastDay().inWords(day -> withWeekday(day)));
        }
        cost.otherReadings()
                .forEach(other -> notes.add("To " + withWeekday(other.lastDay()) + " (" + other.meaning()
                        + ") it comes to " + other.held() + "."));
        notes.addAll(cost.missing());
        notes.addAll(cost.cautions());
        return notes;
    }
}

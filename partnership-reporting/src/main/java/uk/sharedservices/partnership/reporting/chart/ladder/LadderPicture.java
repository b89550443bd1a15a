package uk.sharedservices.partnership.reporting.chart.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** Steps over time, a lane for each council, a board's marked as advisory, the chain that binds drawn heavier. */
public final class LadderPicture {

    private LadderPicture() {}

    /** Returns the picture; empty if there is no step. */
    public static Optional<Picture> of(Ladder ladder) {
        if (ladder.steps().findAny().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        ladder.lanes().forEach(lane -> rows.addAll(rows(lane)));
        return Optional.of(new Picture(
                "Ladder timeline: " + ladder.of(),
                description(ladder),
                message(ladder),
                new LadderDrawing(ladder).drawing(),
                new Table(
                        "The steps of " + ladder.of(),
                        List.of(
                                Column.words("Whose"),
                                Column.words("Step"),
                                Column.words("From"),
                                Column.words("To"),
                                Column.words("Critical path"),
                                Column.words("Note")),
                        rows,
                        ladder.notes())));
    }

    private static String description(Ladder ladder) {
        return "A timeline that runs from left to right, with a lane for each council or board: "
                + String.join(
                        "; ", ladder.lanes().stream().map(LadderPicture::name).toList())
                + ". In each lane every step has a row, with a bar from its first day to its last or a diamond on its one day."
                + (ladder.chain().isEmpty()
                        ? ""
                        : " The steps of the critical path are dark, and a heavy line joins them.");
    }

    /** Returns the name of a lane, with the word "advisory" if it decides nothing. */
    static String name(Lane lane) {
        return Words.upperFirst(lane.name()) + (lane.advisory() ? " (advisory, decides nothing)" : "");
    }

    private static List<Row> rows(Lane lane) {
        if (lane.steps().isEmpty()) {
            return List.of(Row.of(
                    Line.of(name(lane)),
                    Line.of(LadderDrawing.NO_STEP),
                    Line.EMPTY,
                    Line.EMPTY,
                    Line.EMPTY,
                    Line.EMPTY));
        }
        return lane.steps().stream()
                .map(step -> Row.of(
                        Line.of(name(lane)),
                        Line.of(step.label()),
                        Line.of(Figure.day(step.from())),
                        Line.of(Figure.day(step.to())),
                        Line.of(step.binding() ? "yes" : "no"),
                        step.note().isEmpty() ? Line.EMPTY : Line.of(step.note())))
                .toList();
    }

    private static Line message(Ladder ladder) {
        List<Step> chain = ladder.chain();
        Line message = Line.EMPTY;
        for (String caution : ladder.cautions()) {
            message = message.then(caution + " ");
        }
        if (chain.isEmpty()) {
            Step first = ladder.steps()
                    .min((one, other) -> one.from().compareTo(other.from()))
                    .orElseThrow();
            Step last = ladder.steps()
                    .max((one, other) -> one.to().compareTo(other.to()))
                    .orElseThrow();
            return message.then("The steps run from ")
                    .then(Figure.day(first.from()))
                    .then(" to ")
                    .then(Figure.day(last.to()))
                    .then(".");
        }
        message = message.then("The critical path: ");
        for (int link = 0; link < chain.size(); link++) {
            Step step = chain.get(link);
            message = message.then((link == 0 ? "" : "; ") + step.label() + (step.isOneDay() ? ", " : ", from "))
                    .then(Figure.day(step.from()));
            if (!step.isOneDay()) {
                message = message.then(" to ").then(Figure.day(step.to()));
            }
        }
        return message.then(".");
    }
}

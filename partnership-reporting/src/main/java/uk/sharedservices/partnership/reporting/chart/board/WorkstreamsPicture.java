package uk.sharedservices.partnership.reporting.chart.board;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.life.StageStanding;
import uk.sharedservices.partnership.reporting.chart.board.Board.Card;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** The workstreams of a programme by phase, each with the stage at which it stands on a day. */
public final class WorkstreamsPicture {

    private static final String PATH = Arrays.stream(Stage.values())
            .filter(Stage::isOnPath)
            .map(Stage::words)
            .collect(Collectors.joining(", "));

    private WorkstreamsPicture() {}

    /**
     * Returns the picture; empty if no workstream was known on the day.
     *
     * @param partnership  the facts, for the phases
     * @param state  the same as at a day
     */
    public static Optional<Picture> of(Partnership partnership, PartnershipState state) {
        if (state.workstreams().isEmpty()) {
            return Optional.empty();
        }
        Board board = Board.of(partnership, state);
        String subject = "workstreams by phase as at " + day(state.day());
        return Optional.of(new Picture(
                Words.upperFirst(subject),
                "A board with a column for each phase: "
                        + String.join(
                                "; ",
                                board.columns().stream().map(Board.Column::name).toList())
                        + ". Each workstream is a card with its name, a row of seven small squares filled as far as it has come"
                        + " (" + PATH
                        + "), or another sign where it is off that path, its stage in words, and since when.",
                message(state),
                BoardDrawing.of(board),
                new Table(
                        Words.upperFirst(subject),
                        List.of(
                                Column.words("Workstream"),
                                Column.words("Phase"),
                                Column.words("Stage"),
                                Column.words("Since"),
                                Column.words("Why")),
                        rows(board),
                        List.of())));
    }

    private static List<Row> rows(Board board) {
        List<Row> rows = new ArrayList<>();
        for (Board.Column column : board.columns()) {
            for (Card card : column.cards()) {
                rows.add(Row.of(
                        Line.of(card.name()),
                        Line.of(column.name() + (column.years().isEmpty() ? "" : ", " + column.years())),
                        Line.of(card.stageInWords()),
                        since(card),
                        why(card)));
            }
        }
        return rows;
    }

    private static Line since(Card card) {
        return card.known()
                .map(StageStanding::since)
                .map(when ->
                        when.isOneDay() ? Line.of(Words.day(when.firstDay())) : Line.of("a day in " + when.inWords()))
                .orElse(Line.EMPTY);
    }

    private static Line why(Card card) {
        String why = card.standing()
                .match(
                        one -> one.value().reason().orElse(""),
                        several -> several.why(),
                        missing -> String.join(" ", missing.missing()),
                        refused -> refused.reason());
        return why.isEmpty() ? Line.EMPTY : Line.of(why);
    }

    private static Line message(PartnershipState state) {
        Map<Optional<Stage>, Integer> counts = new TreeMap<>(
                Comparator.comparing(stage -> stage.map(Stage::ordinal).orElse(Integer.MAX_VALUE)));
        state.workstreams()
                .forEach(each -> counts.merge(
                        each.standing().isAnswered()
                                ? Optional.of(each.standing().orThrow().stage())
                                : Optional.empty(),
                        1,
                        Integer::sum));
        int all = state.workstreams().size();
        Line message = Line.of("As at ").then(Words.day(state.day()));
        if (counts.size() == 1) {
            Optional<Stage> only = counts.keySet().iterator().next();
            message = message.then(", ").then(Words.count(all)).then(" of ").then(Words.count(all));
            return message.then(all == 1 ? " workstream is " : " workstreams are ")
                    .then(only.map(WorkstreamsPicture::inWords).orElse("at a stage that cannot be said") + ".");
        }
        List<Line> parts = new ArrayList<>();
        counts.forEach((stage, count) -> parts.add(Line.of(Words.count(count))
                .then(stage.map(at -> (count == 1 ? " is " : " are ") + inWords(at))
                        .orElse(
                                count == 1
                                        ? " is at a stage that cannot be said"
                                        : " are at stages that cannot be said"))));
        message = message.then(", of ").then(Words.count(all)).then(" workstreams ");
        return Words.joined(message, Words.listed(parts)).then(".");
    }

    private static String inWords(Stage stage) {
        return (stage.compareTo(Stage.AWAITING_DECISIONS) < 0 ? "at " : "") + stage.words();
    }
}

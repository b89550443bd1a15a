package uk.sharedservices.partnership.reporting.committee.money;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/**
 * What was told of one council's year, the earliest first, and how each figure moved since it was last told.
 *
 * <p>Nothing moves from or to a figure that was not told: one that is reckoned from its parts is no telling, and what lies within the
 * rounding of the two figures is no movement.
 */
final class ToldInTurn {

    /** A figure of the account, by the name that its column and its movement have. */
    private record Term(String heading, String words, Function<DsgPosition, Optional<PublishedFigure>> figure) {

        Optional<PublishedFigure> told(DsgPosition position) {
            return figure.apply(position).filter(printed -> !isReckoned(position));
        }

        boolean isReckoned(DsgPosition position) {
            return heading.equals(IN_THE_YEAR) && DsgReconciliation.isReckoned(position);
        }
    }

    private static final String IN_THE_YEAR = "In the year";
    private static final List<Term> TERMS = List.of(
            new Term("Brought forward", "the balance brought forward", DsgPosition::broughtForward),
            new Term(IN_THE_YEAR, "the movement in the year", DsgPosition::inYear),
            new Term("Carried forward", "the balance carried forward", DsgPosition::carriedForward));

    private ToldInTurn() {}

    /** Returns the table of what was told, and under it what moved. */
    static Table table(List<DsgPosition> told) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Told as")));
        TERMS.forEach(term -> columns.add(Column.figures(term.heading())));
        return new Table(
                "What was told of the year, in turn",
                columns,
                told.stream().map(ToldInTurn::row).toList(),
                moves(told));
    }

    private static Row row(DsgPosition position) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(name(position))));
        TERMS.forEach(term -> cells.add(cell(term, position)));
        return new Row(cells, false);
    }

    private static Line cell(Term term, DsgPosition position) {
        Line line = term.figure()
                .apply(position)
                .map(printed -> Line.of(Figure.published(printed)))
                .orElse(Line.of("not told"));
        return term.isReckoned(position) ? line.then(" (reckoned from its parts)") : line;
    }

    private static List<String> moves(List<DsgPosition> told) {
        List<String> moves = new ArrayList<>();
        for (int at = 1; at < told.size(); at++) {
            DsgPosition position = told.get(at);
            Map<String, List<String>> since = new LinkedHashMap<>();
            for (Term term : TERMS) {
                last(term, told.subList(0, at))
                        .ifPresent(before -> move(term, before, position)
                                .ifPresent(move -> since.computeIfAbsent(name(before), any -> new ArrayList<>())
                                        .add(move)));
            }
            since.forEach((before, all) -> moves.add("From the " + before + " to the " + name(position) + ": "
                    + String.join("; ", all) + " (a deficit counts as positive)."));
        }
        return moves;
    }

    private static Optional<DsgPosition> last(Term term, List<DsgPosition> before) {
        return before.stream()
                .filter(position -> term.told(position).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> move(Term term, DsgPosition before, DsgPosition after) {
        return term.told(before)
                .flatMap(from -> term.told(after).flatMap(to -> {
                    Money change = after.deficitPositive(to).minus(before.deficitPositive(from));
                    BigDecimal rounding = from.halfLastPlaceInPounds().add(to.halfLastPlaceInPounds());
                    return change.getAmount().abs().compareTo(rounding) <= 0
                            ? Optional.empty()
                            : Optional.of(term.words()
                                    + (change.isPositive() ? " rose by " : " fell by ")
                                    + pounds(change.abs()));
                }));
    }

    private static String name(DsgPosition position) {
        return position.figureStatus().words() + " as at " + position.asAt().inWords();
    }
}

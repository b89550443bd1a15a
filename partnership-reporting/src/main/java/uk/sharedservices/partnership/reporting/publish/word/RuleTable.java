package uk.sharedservices.partnership.reporting.publish.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules that the figures of a report rest on, each once, with their authorities. */
final class RuleTable {

    static final String CAPTION = "Rules that the figures rest on";

    private RuleTable() {}

    static Optional<Table> of(Explanations explanations) {
        List<Row> rows = explanations.all().stream()
                .flatMap(derivation -> derivation.rules().stream())
                .distinct()
                .map(RuleTable::row)
                .toList();
        List<Column> columns = List.of(
                Column.words("Rule"),
                Column.words("What it says"),
                Column.words("How far it can be relied on"),
                Column.words("Authority"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Table.of(CAPTION, columns, rows));
    }

    private static Row row(Rule rule) {
        return Row.of(
                Line.of(rule.id()),
                Line.of(rule.statement()),
                Line.of(rule.certainty().words()),
                authorities(rule.citations()));
    }

    private static Line authorities(List<Citation> citations) {
        List<Piece> pieces = new ArrayList<>();
        for (Citation citation : citations) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words("; ", false));
            }
            pieces.add(citation.link()
                    .<Piece>map(to -> new Piece.Link(citation.authority(), to))
                    .orElseGet(() -> new Piece.Words(citation.authority(), false)));
        }
        return new Line(pieces);
    }
}
